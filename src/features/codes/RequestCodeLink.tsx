import type { Copy } from '../../copy';
import { timeLeftText } from '../flow/timeLeft';
import { useCountdown } from '../flow/useCountdown';
import { Link } from '../../ui/Link';

interface Props {
  readonly words: Copy;
  /** a code was sent, so the next one is another one */
  readonly isSent: boolean;
  /** ms until a code can be sent, at an instant (epoch ms); memoized */
  readonly msLeft: (now: number) => number;
  readonly isLocked: boolean;
  readonly onTap: () => void;
}

/** A longer wait, which only a refusal of the server begins, is written in minutes. */
const MOST_SECONDS = 999;

/**
 * "Get code" at the end of the field for it, which counts the seconds until the next one. It counts by itself, so that a
 * second renders nothing else.
 */
export function RequestCodeLink({ words, isSent, msLeft, isLocked, onTap }: Props) {
  const { getCode, getAgain, getAgainIn, getIn } = words.codes;
  const seconds = useCountdown(msLeft);
  const label = () => {
    if (seconds === 0) return isSent ? getAgain : getCode;
    if (seconds > MOST_SECONDS) return timeLeftText(seconds);
    return isSent ? getAgainIn(seconds) : getIn(seconds);
  };
  return <Link label={label()} isLocked={isLocked || seconds > 0} onTap={onTap} />;
}
