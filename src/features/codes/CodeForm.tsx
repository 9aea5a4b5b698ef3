import type { ReactNode } from 'react';
import { CaptchaSheet } from '../captcha/CaptchaSheet';
import { CodeScreen } from './CodeScreen';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import type { Agreement } from '../consent/useConsent';
import { useCodeProof, type CodeTask } from './useCodeProof';
import { useWords } from '../flow/useFlow';

interface Props extends CodeTask {
  readonly title: string;
  /** what is said until a code is sent; then, where it went */
  readonly lines: readonly string[];
  readonly submitLabel: string;
  readonly more?: ReactNode;
  readonly agreement: Agreement<Deferred>;
}

/** Something that waits for consent. */
export interface Deferred {
  readonly carryOut: () => void;
}

/**
 * A code is asked for, sent behind the puzzle, and entered: the same for linking, registering and the second factor. Nothing
 * is sent to anybody before they agreed.
 */
export function CodeForm({ lines, title, submitLabel, more, agreement, ...task }: Props) {
  const words = useWords();
  const proof = useCodeProof(task);
  const { sending, wentTo } = proof;
  return (
    <>
      <CodeScreen
        words={words}
        title={title}
        lines={wentTo === null ? lines : [words.codes[task.method].wentTo(wentTo)]}
        submitLabel={submitLabel}
        more={more}
        footer={<ConsentFooter agreement={agreement} />}
        method={task.method}
        isRecipientAsked={task.known === null}
        isSent={sending.recipient !== null}
        secondsLeft={sending.secondsLeft}
        recipientProblem={proof.recipientProblem}
        codeProblem={proof.codeProblem}
        wrongCodes={proof.wrongCodes}
        notice={proof.notice}
        isRunning={proof.isRunning}
        onAsk={(typed) => agreement.choose({ carryOut: () => proof.ask(typed) })}
        onChangeRecipient={proof.changeRecipient}
        onSubmit={(typed) => void proof.submit(typed)}
        onEdit={proof.forget}
      />
      {agreement.waiting !== null && <ConsentPrompt agreement={agreement} />}
      {sending.isPuzzleOpen && (
        <CaptchaSheet
          words={words.captcha}
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
