import type { Recipient } from './recipient';

/** What a verification code is sent for; each has a type of its own on the wire. */
export type CodePurpose = 'binding' | 'registering' | 'verifying';

/** When another code may be sent, epoch ms, by recipient and purpose. Survives a restart of the app. */
export type Cooldowns = Readonly<Record<string, number>>;

/** When `recipient` may be sent another code for `purpose`, epoch ms; 0 for at once. */
export const resendAt = (cooldowns: Cooldowns, purpose: CodePurpose, recipient: Recipient): number =>
  cooldowns[keyOf(purpose, recipient)] ?? 0;

/** No further code for `purpose` to `recipient` before `until`; instants are epoch ms. */
export interface Pause {
  readonly purpose: CodePurpose;
  readonly recipient: Recipient;
  readonly until: number;
  readonly now: number;
}

/** The cooldowns with one more, without those that are over. */
export function coolDown(cooldowns: Cooldowns, { purpose, recipient, until, now }: Pause): Cooldowns {
  const running = Object.entries(cooldowns).filter(([, instant]) => instant > now);
  return { ...Object.fromEntries(running), [keyOf(purpose, recipient)]: until };
}

/** Both together; where both know a pause, the later end counts. */
export function laterOf(some: Cooldowns, others: Cooldowns): Cooldowns {
  const keys = [...Object.keys(some), ...Object.keys(others)];
  return Object.fromEntries(keys.map((key) => [key, Math.max(some[key] ?? 0, others[key] ?? 0)]));
}

/** Cooldowns from whatever was kept; what is over, broken or further off than any pause of ours is dropped. */
export function readCooldowns(kept: unknown, now: number, longestMs: number): Cooldowns {
  if (typeof kept !== 'object' || kept === null) return {};
  const sensible = Object.entries(kept).filter(
    (entry): entry is [string, number] =>
      typeof entry[1] === 'number' && entry[1] > now && entry[1] <= now + longestMs,
  );
  return Object.fromEntries(sensible);
}

/** FNV-1a: addresses of people are not written down for a countdown's sake. */
function keyOf(purpose: CodePurpose, { method, address }: Recipient): string {
  let hash = 0x811c9dc5;
  for (const char of `${purpose} ${method} ${address}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
