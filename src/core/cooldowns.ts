import type { Recipient } from './recipient';

/** What a verification code is sent for. */
export type CodePurpose = 'binding' | 'registering' | 'verifying' | 'resettingPassword';

/** Why no further code is sent: one was sent just now, or the server refused to send one. */
export type PauseReason = 'sent' | 'refused';

/** No further code is sent in this time, epoch ms by this phone. A clock that is set back to before `from` ends the pause. */
export interface Pause {
  readonly from: number;
  readonly until: number;
  readonly reason: PauseReason;
}

/** The pauses by salt and by the hash of recipient and {@link Scope}, as they are stored. */
export type Cooldowns = Readonly<Record<string, Pause>>;

/**
 * Finds the pause that runs.
 *
 * @param now epoch ms by this phone
 * @returns `null` where a code can be sent at once
 */
export function pauseOf(
  cooldowns: Cooldowns,
  purpose: CodePurpose,
  recipient: Recipient,
  now: number,
): Pause | null {
  return Object.entries(cooldowns)
    .filter(([key, pause]) => isRunning(pause, now) && isFor(key, purpose, recipient))
    .reduce<Pause | null>(
      (latest, [, pause]) => (latest && latest.until >= pause.until ? latest : pause),
      null,
    );
}

/**
 * Tells how long to wait before another code.
 *
 * @param now epoch ms by this phone
 * @returns ms; 0 where a code can be sent at once
 */
export function pauseLeft(
  cooldowns: Cooldowns,
  purpose: CodePurpose,
  recipient: Recipient,
  now: number,
): number {
  const pause = pauseOf(cooldowns, purpose, recipient, now);
  return pause ? pause.until - now : 0;
}

/** A pause that begins: no further code for `purpose` to `recipient`, and after a refusal for no purpose at all. */
export interface NewPause {
  readonly purpose: CodePurpose;
  readonly recipient: Recipient;
  /** epoch ms by this phone */
  readonly until: number;
  readonly reason: PauseReason;
  /** epoch ms by this phone */
  readonly now: number;
  /** random: a table of hashed numbers then fits one pause only */
  readonly salt: string;
}

/** Adds a pause, and removes the one it replaces and those that are over. */
export function coolDown(cooldowns: Cooldowns, begun: NewPause): Cooldowns {
  const { purpose, recipient, until, reason, now, salt } = begun;
  const others = Object.entries(cooldowns).filter(
    ([key, pause]) => isRunning(pause, now) && !isFor(key, purpose, recipient),
  );
  return {
    ...Object.fromEntries(others),
    [keyOf(salt, scopeOf(begun), recipient)]: { from: now, until, reason },
  };
}

/** Joins two sets of pauses. For a pause in both, the later end counts. */
export function laterOf(some: Cooldowns, others: Cooldowns): Cooldowns {
  const later = Object.entries(some).filter(([key, { until }]) => until > (others[key]?.until ?? 0));
  return { ...others, ...Object.fromEntries(later) };
}

/**
 * Reads stored cooldowns. Entries that are over, malformed, or longer than `longestMs` are dropped.
 *
 * @param stored what the storage held, unchecked
 * @param now epoch ms by this phone
 * @param longestMs the longest pause that is believed, ms
 */
export function readCooldowns(stored: unknown, now: number, longestMs: number): Cooldowns {
  if (typeof stored !== 'object' || stored === null) return {};
  const sensible = Object.entries(stored).filter(
    (entry): entry is [string, Pause] =>
      isPause(entry[1]) && isRunning(entry[1], now) && entry[1].until <= now + longestMs,
  );
  return Object.fromEntries(sensible);
}

const isRunning = ({ from, until }: Pause, now: number): boolean => from <= now && now < until;

const isPause = (stored: unknown): stored is Pause =>
  typeof stored === 'object' &&
  stored !== null &&
  'from' in stored &&
  'until' in stored &&
  'reason' in stored &&
  typeof stored.from === 'number' &&
  typeof stored.until === 'number' &&
  (stored.reason === 'sent' || stored.reason === 'refused');

/**
 * What a pause holds for: one purpose, or all of them. The vendor documents no limit at all (contract §4.4), so a code that was
 * sent pauses its own purpose only; a server that refuses limits the recipient, and the next purpose would be refused as well.
 */
type Scope = CodePurpose | 'all';

const scopeOf = ({ reason, purpose }: Pick<NewPause, 'reason' | 'purpose'>): Scope =>
  reason === 'refused' ? 'all' : purpose;

const isFor = (key: string, purpose: CodePurpose, recipient: Recipient): boolean => {
  const salt = key.slice(0, Math.max(key.lastIndexOf('.'), 0));
  return key === keyOf(salt, purpose, recipient) || key === keyOf(salt, 'all', recipient);
};

/** Salted and hashed (FNV-1a), so that no phone number or email address is stored. */
function keyOf(salt: string, scope: Scope, { method, address }: Recipient): string {
  let hash = 0x811c9dc5;
  for (const char of `${salt} ${scope} ${method} ${address}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `${salt}.${(hash >>> 0).toString(36)}`;
}
