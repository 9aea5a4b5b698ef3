import { Refusal } from '../errors';
import type { Policy } from '../policy';

export interface Lockouts {
  /** Refuses while the account is locked, saying for how long. */
  refuseLocked: (userName: string) => void;
  isLocked: (userName: string) => boolean;
  lock: (userName: string) => void;
  /** Counts a wrong password and refuses with what is left; the last one locks. */
  refuseWrong: (userName: string) => never;
  forgive: (userName: string) => void;
}

/** Wrong passwords per user name, known or not, so that an answer does not tell which names exist. */
export function createLockouts(policy: () => Policy, now: () => number): Lockouts {
  const failures = new Map<string, number>();
  const lockedUntil = new Map<string, number>();

  const refuseLocked = (userName: string): void => {
    const left = Math.ceil(((lockedUntil.get(userName) ?? 0) - now()) / 1000);
    if (left > 0) throw new Refusal('locked', Math.floor(left / 60), left % 60);
  };
  const lock = (userName: string): void => {
    failures.delete(userName);
    lockedUntil.set(userName, now() + policy().lockSeconds * 1000);
  };

  return {
    refuseLocked,
    isLocked: (userName) => (lockedUntil.get(userName) ?? 0) > now(),
    lock,
    refuseWrong: (userName) => {
      const count = (failures.get(userName) ?? 0) + 1;
      failures.set(userName, count);
      const left = policy().maxPasswordAttempts - count;
      if (left > 0) throw new Refusal('passwordWrong', left);
      lock(userName);
      refuseLocked(userName);
      throw new Refusal('passwordWrong', 0);
    },
    forgive: (userName) => {
      failures.delete(userName);
      lockedUntil.delete(userName);
    },
  };
}
