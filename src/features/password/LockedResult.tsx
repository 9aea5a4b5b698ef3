import { closePage, openPage } from '../../compose';
import type { HomeCopy } from '../../copy';
import type { CodeMethod, Step } from '../../core/flow';
import { Action } from '../../ui/Action';
import { ResultPage, type Reference } from '../../ui/ResultPage';
import { useWaiting } from '../../ui/useWaiting';
import { WAY_ICONS, waysAt } from '../flow/otherWays';
import { retryText } from '../flow/retryText';
import { timeLeftText } from '../flow/timeLeft';
import { useSecondsUntil } from '../flow/useCountdown';
import { useFlow, useWords } from '../flow/useFlow';
import { ContactAction } from '../support/ContactAction';

/** A longer wait is told as a time of the day, which is easier to keep in mind. */
const MOST_SECONDS = 3600;

interface Props {
  /** epoch ms, by this phone */
  readonly retryAt: number;
  readonly reference: Reference;
  /** trying again is offered during the lock too, because an administrator may have ended it; below the other ways on */
  readonly canRetryEarly?: boolean;
  readonly isRunning?: boolean;
  /** offered once the time is over */
  readonly onRetry: () => void;
}

/** The account is locked for some time: how long, how to sign in without its password, and who helps. */
export function LockedResult({ retryAt, reference, isRunning = false, onRetry, ...props }: Props) {
  const words = useWords();
  const { step } = useFlow();
  const seconds = useSecondsUntil(retryAt);
  const waiting = useWaiting(isRunning);
  const isOver = seconds === 0;
  const isCounted = !isOver && seconds <= MOST_SECONDS;
  const method = codeMethodAt(step);
  const hasOthers = waysAt(step).some((way) => way !== 'password');
  return (
    <ResultPage
      kind={isOver ? 'success' : 'warn'}
      title={isOver ? words.locked.over : words.locked.title}
      text={isOver ? '' : isCounted ? words.locked.text : laterText(retryAt, words)}
      details={isCounted ? [words.problems.personLocked.next] : []}
      countdown={isCounted ? { text: timeLeftText(seconds), spoken: spokenTime(seconds, words) } : null}
      notice={null}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          {isOver && (
            <Action
              kind="primary"
              label={words.home.tryAgain}
              isLocked={isRunning}
              isBusy={waiting !== 'no'}
              onTap={onRetry}
            />
          )}
          {method && (
            <Action
              kind={isOver ? 'other' : 'primary'}
              icon={WAY_ICONS[method]}
              label={method === 'mobile' ? words.next.byMobileCode : words.next.byEmailCode}
              onTap={() => void openPage('code', { method })}
            />
          )}
          {!method && hasOthers && (
            <Action
              kind={isOver ? 'other' : 'primary'}
              label={words.bind.otherWays}
              onTap={() => void closePage()}
            />
          )}
          <ContactAction />
          {!isOver && props.canRetryEarly && (
            <Action label={words.startAgain} isLocked={isRunning} isBusy={waiting !== 'no'} onTap={onRetry} />
          )}
        </>
      }
      {...(isOver ? {} : { reference })}
    />
  );
}

const spokenTime = (seconds: number, { locked }: HomeCopy): string =>
  locked.timeLeftSpoken(Math.floor(seconds / 60), seconds % 60);

/** A time of today, or a date. */
const laterText = (retryAt: number, words: HomeCopy): string => retryText(retryAt, Date.now(), words);

const codeMethodAt = (step: Step): CodeMethod | null =>
  (['mobile', 'email'] as const).find((method) => waysAt(step).includes(method)) ?? null;
