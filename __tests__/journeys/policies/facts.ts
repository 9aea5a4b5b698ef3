import type { CodeMethod } from '../../../src/core/flow';

export type Way = 'phone' | CodeMethod | 'password';

/** What goes wrong at the first try, and only then. */
export type Mistake =
  /** mistyped */
  | 'code'
  | 'password'
  /** a phone code that WeChat does not know */
  | 'phoneCode'
  /** too weak for the tenant */
  | 'newPassword'
  /** a number that belongs to no account */
  | 'number'
  /** the account of another WeChat user */
  | 'account'
  /** a code that was sent and never read */
  | 'lostCode';

/** What a person knows, has and prefers. */
export interface Facts {
  readonly openid: string;
  readonly userName: string;
  readonly password: string;
  readonly mobile: string;
  readonly email: string;
  /** how they prove their account, as long as it is offered and works */
  readonly way: Way;
  /** they change an expiring password instead of keeping it for now */
  readonly newPassword?: string;
  readonly mistake?: Mistake;
}

/** Whether something is to go wrong now: once for the mistake of the facts, never for another. */
export function createMistake({ mistake }: Facts): (kind: Mistake) => boolean {
  let left = mistake;
  return (kind) => {
    if (left !== kind) return false;
    left = undefined;
    return true;
  };
}
