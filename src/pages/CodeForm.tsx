import type { ReactNode } from 'react';
import { CaptchaSheet } from '../screens/captcha/CaptchaSheet';
import { CodeScreen } from '../screens/codes/CodeScreen';
import { useCodeProof, type CodeTask } from './useCodeProof';
import { useWords } from './useFlow';

interface Props extends CodeTask {
  readonly title: string;
  /** what is said until a code is sent; then, where it went */
  readonly lines: readonly string[];
  readonly submitLabel: string;
  readonly more?: ReactNode;
}

/** A code is asked for, sent behind the puzzle, and entered: the same for linking, registering and the second factor. */
export function CodeForm({ lines, title, submitLabel, more, ...task }: Props) {
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
        method={task.method}
        isRecipientAsked={task.known === null}
        isSent={sending.recipient !== null}
        secondsLeft={sending.secondsLeft}
        recipientProblem={proof.recipientProblem}
        codeProblem={proof.codeProblem}
        wrongCodes={proof.wrongCodes}
        notice={proof.notice}
        isRunning={proof.isRunning}
        onAsk={proof.ask}
        onChangeRecipient={proof.changeRecipient}
        onSubmit={(typed) => void proof.submit(typed)}
        onEdit={proof.forget}
      />
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
