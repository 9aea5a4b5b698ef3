import type { CodeMethod } from './flow';
import { toHalfWidth } from './halfWidth';
import { readMobile } from './mobile';
import type { ProblemCode } from './problems';

/** Where a verification code goes: a mobile number as the person may type it, or an email address. */
export interface Recipient {
  readonly method: CodeMethod;
  /** `13800138000`, `+852-51234567`, or `zhangsan@qq.com` */
  readonly address: string;
}

export type RecipientReading =
  | { readonly type: 'valid'; readonly recipient: Recipient }
  | { readonly type: 'invalid'; readonly problem: ProblemCode };

/** What was typed as a recipient, cleaned of blanks, dashes and full-width characters. */
export function readRecipient(method: CodeMethod, typed: string): RecipientReading {
  if (typed.trim() === '') return { type: 'invalid', problem: 'fieldEmpty' };
  const address = method === 'mobile' ? readMobile(typed) : readEmail(typed);
  if (address === null)
    return { type: 'invalid', problem: method === 'mobile' ? 'mobileMalformed' : 'emailMalformed' };
  return { type: 'valid', recipient: { method, address } };
}

/** Loose on purpose: one @ with something around it and a dot behind; the server knows better. */
function readEmail(typed: string): string | null {
  const address = toHalfWidth(typed).trim();
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) ? address : null;
}
