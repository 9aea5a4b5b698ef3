import type { HomeCopy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import type { Problem, ProblemCode } from '../../core/problems';
import { Action } from '../../ui/Action';
import { ResultPage, type Reference } from '../../ui/ResultPage';
import { useWaiting } from '../../ui/useWaiting';
import { toNotice } from '../flow/toNotice';
import { useWords } from '../flow/useFlow';
import { LockedResult } from '../password/LockedResult';
import { ContactAction } from '../support/ContactAction';
import { TraceLink } from '../trace/TracePage';

interface Props {
  readonly problem: Problem;
  readonly reference: Reference;
  readonly isRunning: boolean;
  readonly onRetry: () => void;
}

/** The problems that pass by themselves, so that waiting is what can be done. */
const PASSING: readonly ProblemCode[] = ['unreachable', 'timedOut', 'serverBusy'];

/** Why signing in failed, the way to try again, and the people who help. */
export function FailureResult({ problem, reference, isRunning, onRetry }: Props) {
  const words = useWords();
  const waiting = useWaiting(isRunning);
  const { code, retryAt } = problem;
  if (code === 'personLocked' && retryAt !== undefined)
    return (
      <LockedResult
        retryAt={retryAt}
        reference={reference}
        canRetryEarly
        isRunning={isRunning}
        onRetry={onRetry}
      />
    );
  return (
    <ResultPage
      kind={PASSING.includes(code) ? 'waiting' : 'warn'}
      {...wordsOf(problem, words)}
      notice={null}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          <Action
            kind="primary"
            label={words.home.tryAgain}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={onRetry}
          />
          {/* A support desk cannot mend the phone's network. */}
          {code !== 'offline' && <ContactAction />}
          <TraceLink />
        </>
      }
      reference={reference}
    />
  );
}

function wordsOf(problem: Problem, words: HomeCopy): StepWords & { readonly details: readonly string[] } {
  const { detail } = toNotice(problem, words);
  if (problem.code === 'offline') return { ...words.offline, details: [detail] };
  if (problem.code === 'unreachable') return { ...words.unreachable, details: [detail] };
  const { happened, next } = words.problems[problem.code];
  const said = problem.code === 'refused' && problem.serverMessage;
  return { title: happened, text: next, details: [said ? words.serverSaid(said) : detail] };
}
