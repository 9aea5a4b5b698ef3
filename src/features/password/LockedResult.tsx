import { closePage, openPage } from '../../compose';
import type { Copy } from '../../copy';
import type { CodeMethod, Step } from '../../core/flow';
import { Action } from '../../ui/Action';
import { ResultPage } from '../../ui/ResultPage';
import { waysAt } from '../flow/otherWays';
import { retryText } from '../flow/retryText';
import { timeLeftText } from '../flow/timeLeft';
import { useSecondsUntil } from '../flow/useCountdown';
import { useFlow, useWords } from '../flow/useFlow';
import { ContactAction } from '../support/Contact';

/** A longer wait is told as a time of the day, which is easier to keep in mind. */
const MOST_SECONDS = 3600;

const ICONS = { mobile: 'sms', email: 'mail' } as const;

interface Props {
  /** epoch ms, by this phone */
  readonly retryAt: number;
  /** back to the form; offered once the time is over */
  readonly onRetry: () => void;
}

/** The account is locked for some time: how long, and how to sign in without its password. */
export function LockedResult({ retryAt, onRetry }: Props) {
  const words = useWords();
  const { step } = useFlow();
  const seconds = useSecondsUntil(retryAt);
  const isOver = seconds === 0;
  const isCounted = !isOver && seconds <= MOST_SECONDS;
  const method = codeMethodAt(step);
  const hasOthers = waysAt(step).some((way) => way !== 'password');
  return (
    <ResultPage
      kind={isOver ? 'success' : 'warn'}
      title={isOver ? words.locked.over : words.locked.title}
      text={isOver ? '' : isCounted ? words.locked.text : untilText(retryAt, words)}
      countdown={isCounted ? timeLeftText(seconds) : ''}
      notice={null}
      waiting="no"
      slowText=""
      actions={
        <>
          {isOver && <Action kind="primary" label={words.home.tryAgain} onTap={onRetry} />}
          {method && (
            <Action
              kind={isOver ? 'other' : 'primary'}
              icon={ICONS[method]}
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
        </>
      }
    />
  );
}

const codeMethodAt = (step: Step): CodeMethod | null =>
  (['mobile', 'email'] as const).find((method) => waysAt(step).includes(method)) ?? null;

const untilText = (retryAt: number, words: Copy): string => retryText(retryAt, Date.now(), words);
