import type { ReactNode } from 'react';
import { CaptchaSheet } from '../captcha/CaptchaSheet';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import type { ConsentGate } from '../consent/useConsent';
import { useWords } from '../flow/useFlow';
import { CodeScreen, type PasswordInput } from './CodeScreen';
import { useAreaChoice } from './useAreaChoice';
import { useCodeProof, type CodeTask } from './useCodeProof';

interface Props extends CodeTask {
  readonly title: string;
  /** shown until a code is sent; then the page says where it went */
  readonly lines: readonly string[];
  readonly submitLabel: string;
  readonly newPassword?: PasswordInput;
  readonly more?: ReactNode;
  readonly consent: ConsentGate<Deferred>;
}

/** An action that waits for consent. */
export interface Deferred {
  readonly carryOut: () => void;
}

/**
 * Requests a code, which is sent once the captcha is solved, and submits it: the same for binding, registering, the
 * second factor and a forgotten password. No code is requested before consent is given.
 */
export function CodeForm({ lines, title, submitLabel, newPassword, more, consent, ...task }: Props) {
  const words = useWords();
  const area = useAreaChoice();
  const proof = useCodeProof(task);
  const { sending, wentTo } = proof;
  return (
    <>
      <CodeScreen
        words={words}
        title={title}
        lines={wentTo === null ? lines : [words.codes[task.method].wentTo(wentTo)]}
        submitLabel={submitLabel}
        newPassword={newPassword}
        more={more}
        footer={<ConsentFooter consent={consent} />}
        method={task.method}
        area={area.field}
        isRecipientAsked={task.known === null}
        isSent={sending.sentTo !== null}
        secondsLeft={sending.secondsLeft}
        recipientProblem={proof.recipientProblem}
        codeProblem={proof.codeProblem}
        wrongCodes={proof.wrongCodes}
        notice={proof.notice}
        isRunning={proof.isRunning}
        onRequestCode={(typed) => consent.choose({ carryOut: () => proof.requestCode(typed) })}
        onChangeRecipient={proof.changeRecipient}
        onSubmit={(typed) => void proof.submit(typed)}
        onEdit={proof.dismissProblems}
      />
      {area.sheet}
      {consent.pending !== null && <ConsentPrompt consent={consent} />}
      {sending.isPuzzleOpen && (
        <CaptchaSheet
          words={words}
          puzzle={sending.puzzle}
          isChecking={sending.stage.name === 'checkingPuzzle'}
          problem={proof.puzzleProblem}
          onDrop={sending.solve}
          onRefresh={sending.refresh}
          onCancel={sending.cancel}
        />
      )}
    </>
  );
}
