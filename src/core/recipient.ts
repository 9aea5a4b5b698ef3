import type { CodeMethod } from './flow';
import { toHalfWidth } from './input';
import { MAINLAND } from './areas';
import { readMobile, splitMobile, type Dialling } from './mobile';
import type { ProblemCode } from './problems';

/** Where a verification code is sent. */
export interface Recipient {
  readonly method: CodeMethod;
  /** a mobile number as {@link readMobile} spells it (`13800138000`, `+852-91234567`), or an email address */
  readonly address: string;
}

export type RecipientReading =
  | { readonly type: 'valid'; readonly recipient: Recipient }
  | { readonly type: 'invalid'; readonly problem: ProblemCode };

/** What proves an account by a verification code: where the code was sent, and the code. */
export interface CodeProof {
  readonly recipient: Recipient;
  readonly code: string;
}

/**
 * Reads what a person typed as a recipient.
 *
 * @param dialling the area that was chosen for a mobile number; mainland China without it
 * @returns the recipient, or the problem: `fieldEmpty`, `mobileMalformed` (mainland China), `mobileUnusual` (any other
 *   area), `emailMalformed`
 */
export function readRecipient(method: CodeMethod, typed: string, dialling?: Dialling): RecipientReading {
  if (typed.trim() === '') return { type: 'invalid', problem: 'fieldEmpty' };
  const address = method === 'mobile' ? readMobile(typed, dialling) : readEmail(typed);
  if (address !== null) return { type: 'valid', recipient: { method, address } };
  return { type: 'invalid', problem: method === 'mobile' ? mistakeIn(typed, dialling) : 'emailMalformed' };
}

/** Only the numbers of mainland China have a length that can be named. */
const mistakeIn = (typed: string, dialling?: Dialling): ProblemCode =>
  (splitMobile(typed, dialling)?.area ?? dialling?.chosen ?? MAINLAND) === MAINLAND
    ? 'mobileMalformed'
    : 'mobileUnusual';

/**
 * The check is loose on purpose (text, one `@`, text with a dot in it), because the server may accept addresses that a
 * stricter check would refuse.
 */
function readEmail(typed: string): string | null {
  const address = toHalfWidth(typed).trim();
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) ? address : null;
}
