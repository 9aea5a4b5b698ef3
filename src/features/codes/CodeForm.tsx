import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { CaptchaSheet } from '../captcha/CaptchaSheet';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import type { ConsentGate } from '../consent/useConsent';
import { useSignInWords } from '../flow/useSignInWords';
import type { PasswordInput } from './CodeFields';
import { CodeScreen } from './CodeScreen';
import { NoCodeHelp } from './NoCodeHelp';
import { useAreaChoice } from './useAreaChoice';
import type { CodeTask } from './codeTask';
import { useCodeProof } from './useCodeProof';

interface Props extends CodeTask {
  readonly title: string;
  readonly lines: readonly string[];
  readonly submitLabel: string;
  readonly newPassword?: PasswordInput;
  /** the link to another way, at the end of the line below the form */
  readonly otherWay: ReactNode;
  readonly bottom?: ReactNode;
  readonly consent: ConsentGate<Deferred>;
}

/** An action that waits for consent. */
export interface Deferred {
  readonly carryOut: () => void;
}

/**
 * Requests a code, which is sent once the captcha is solved, and submits it: the same for binding, registering, the
 * second factor and a forgotten password. Nothing is sent before consent is given.
 */
export function CodeForm({
  title,
  lines,
  submitLabel,
  newPassword,
  otherWay,
  bottom,
  consent,
  ...task
}: Props) {
  const words = useSignInWords();
  const proof = useCodeProof(task);
  const area = useAreaChoice(proof.forgetOtherRecipient);
  const { sending } = proof;

  const requestCode = () => {
    const to = proof.recipient();
    if (to) consent.choose({ carryOut: () => sending.send(to) });
  };
  const submit = () => {
    const given = proof.proof();
    if (given) consent.choose({ carryOut: () => void proof.submit(given) });
  };
  return (
    <>
      <CodeScreen
        words={words}
        title={title}
        lines={lines}
        submitLabel={submitLabel}
        newPassword={newPassword}
        footer={
          <>
            <ConsentFooter consent={consent} />
            <View className="links">
              <NoCodeHelp words={words} method={task.method} />
              {otherWay}
            </View>
          </>
        }
        bottom={bottom}
        method={task.method}
        area={area.field}
        isRecipientAsked={task.known === null}
        firstRecipient={proof.firstText}
        sentTo={sending.sentTo}
        wentTo={proof.wentTo}
        msLeft={sending.msLeft}
        problems={proof.problems}
        emptied={proof.emptied}
        isRunning={proof.isRunning}
        onRecipient={proof.recipientTyped}
        onRequestCode={requestCode}
        onCode={proof.codeTyped}
        onSubmit={submit}
      />
      {area.sheet}
      {consent.pending !== null && <ConsentPrompt consent={consent} />}
      {sending.isPuzzleOpen && (
        <CaptchaSheet
          words={words}
          puzzle={sending.puzzle}
          isChecking={sending.stage.name === 'checkingPuzzle'}
          problem={proof.problems.puzzle}
          onDrop={sending.solve}
          onRefresh={sending.refresh}
          onCancel={sending.cancel}
        />
      )}
    </>
  );
}
