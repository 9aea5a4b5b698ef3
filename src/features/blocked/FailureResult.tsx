import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import type { Problem } from '../../core/problems';
import { Action } from '../../ui/Action';
import { ResultPage } from '../../ui/ResultPage';
import { useWaiting } from '../../ui/useWaiting';
import { retryText } from '../flow/retryText';
import { toNotice } from '../flow/toNotice';
import { useSecondsUntil } from '../flow/useCountdown';
import { useWords } from '../flow/useFlow';
import { ContactAction } from '../support/Contact';
import { TraceLink } from '../trace/TracePage';

/** A longer wait is told as a time of the day, which nobody counts down to. */
const MOST_SECONDS = 3600;

interface Props {
  readonly problem: Problem;
  readonly isRunning: boolean;
  readonly onRetry: () => void;
}

/** Why signing in failed, and the way to try again; where the server says when that may succeed, the button waits for it. */
export function FailureResult({ problem, isRunning, onRetry }: Props) {
  const words = useWords();
  const waiting = useWaiting(isRunning);
  const secondsLeft = useSecondsUntil(problem.retryAt);
  const { title, text, detail } = wordsOf(problem, words, secondsLeft);
  return (
    <ResultPage
      kind={problem.code === 'personLocked' ? 'warn' : 'waiting'}
      title={title}
      text={text}
      detail={detail}
      countdown={secondsLeft > 0 && secondsLeft <= MOST_SECONDS ? minutesText(secondsLeft) : ''}
      notice={null}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          <Action
            kind="primary"
            label={words.home.tryAgain}
            isLocked={isRunning || secondsLeft > 0}
            isBusy={waiting !== 'no'}
            onTap={onRetry}
          />
          {isForPeople(problem) && <ContactAction />}
          <TraceLink />
        </>
      }
    />
  );
}

/** A network that is down is nothing that a support desk can mend. */
const isForPeople = ({ code }: Problem): boolean => code !== 'offline';

function wordsOf(
  problem: Problem,
  words: Copy,
  secondsLeft: number,
): StepWords & { readonly detail: string } {
  const { detail } = toNotice(problem, words);
  if (problem.code === 'offline') return { ...words.offline, detail };
  if (problem.code === 'unreachable') return { ...words.unreachable, detail };
  if (problem.code === 'personLocked')
    return { ...words.locked, text: lockedText(problem, words, secondsLeft), detail };
  const { happened, next } = words.problems[problem.code];
  const said = problem.code === 'refused' && problem.serverMessage;
  return { title: happened, text: next, detail: said ? words.serverSaid(said) : detail };
}

function lockedText({ retryAt }: Problem, words: Copy, secondsLeft: number): string {
  if (retryAt === undefined) return words.problems.personLocked.next;
  if (secondsLeft === 0) return words.locked.over;
  return secondsLeft > MOST_SECONDS ? retryText(retryAt, Date.now(), words) : words.locked.text;
}

/** Minutes and seconds, such as `09:58`. */
const minutesText = (seconds: number): string =>
  [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
