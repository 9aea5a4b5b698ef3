import type { Recipient } from './recipient';

/** What a verification code is sent for; each has a type of its own on the wire. */
export type CodePurpose = 'binding' | 'registering' | 'verifying';

/** From when until when no further code is sent, epoch ms by this phone. A clock set back to before it began ends it. */
interface Pause {
  readonly from: number;
  readonly until: number;
}

/** The pauses, by recipient and purpose. They survive a restart of the app. */
export type Cooldowns = Readonly<Record<string, Pause>>;

/** How long, ms, `recipient` is sent no other code for `purpose`; 0 for at once. */
export function pauseLeft(
  cooldowns: Cooldowns,
  purpose: CodePurpose,
  recipient: Recipient,
  now: number,
): number {
  const pause = cooldowns[keyOf(purpose, recipient)];
  return pause && isRunning(pause, now) ? pause.until - now : 0;
}

/** No further code for `purpose` to `recipient`, from `now` until `until`. */
export interface NewPause {
  readonly purpose: CodePurpose;
  readonly recipient: Recipient;
  readonly until: number;
  readonly now: number;
}

/** The cooldowns with one more, without those that are over. */
export function coolDown(cooldowns: Cooldowns, { purpose, recipient, until, now }: NewPause): Cooldowns {
  const running = Object.entries(cooldowns).filter(([, pause]) => isRunning(pause, now));
  return { ...Object.fromEntries(running), [keyOf(purpose, recipient)]: { from: now, until } };
}

/** Both together; where both know a pause, the later end counts. */
export function laterOf(some: Cooldowns, others: Cooldowns): Cooldowns {
  const later = Object.entries(some).filter(([key, { until }]) => until > (others[key]?.until ?? 0));
  return { ...others, ...Object.fromEntries(later) };
}

/** Cooldowns from whatever was kept; what is over, broken or longer than any pause of ours is dropped. */
export function readCooldowns(kept: unknown, now: number, longestMs: number): Cooldowns {
  if (typeof kept !== 'object' || kept === null) return {};
  const sensible = Object.entries(kept).filter(
    (entry): entry is [string, Pause] =>
      isPause(entry[1]) && isRunning(entry[1], now) && entry[1].until <= now + longestMs,
  );
  return Object.fromEntries(sensible);
}

const isRunning = ({ from, until }: Pause, now: number): boolean => from <= now && now < until;

const isPause = (kept: unknown): kept is Pause =>
  typeof kept === 'object' &&
  kept !== null &&
  'from' in kept &&
  'until' in kept &&
  typeof kept.from === 'number' &&
  typeof kept.until === 'number';

/** FNV-1a: addresses of people are not written down for a countdown's sake. */
function keyOf(purpose: CodePurpose, { method, address }: Recipient): string {
  let hash = 0x811c9dc5;
  for (const char of `${purpose} ${method} ${address}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
