import type { ProblemCode } from './problems';
import { singleUse, type PhoneCode } from './singleUse';

/** `event.detail` of `<button open-type="getPhoneNumber">`; Taro's type lacks `errno` (base library ≥ 2.21.2 gives `code`). */
export interface PhoneButtonDetail {
  readonly code?: string;
  readonly errMsg?: string;
  readonly errno?: number;
}

export type PhoneButtonResult =
  | { readonly type: 'allowed'; readonly code: PhoneCode }
  | { readonly type: 'refused'; readonly problem: ProblemCode };

/** WeChat's numbers, from its page on the phone number component. */
const PROBLEM_OF_ERRNO: Readonly<Record<number, ProblemCode>> = {
  102: 'phoneNotEntitled',
  103: 'phoneDenied',
  104: 'phonePrivacyDeclined',
  112: 'phoneScopeUndeclared',
  1400001: 'phoneQuotaUsedUp',
};

/** What the person, or WeChat for them, answered to the phone button. The number decides; words only where there is none. */
export function readPhoneButton({ code, errMsg = '', errno }: PhoneButtonDetail): PhoneButtonResult {
  if (code) return { type: 'allowed', code: singleUse(code) };
  const problem = errno === undefined ? undefined : PROBLEM_OF_ERRNO[errno];
  return { type: 'refused', problem: problem ?? problemOfText(errMsg) };
}

function problemOfText(errMsg: string): ProblemCode {
  if (/no permission/i.test(errMsg)) return 'phoneNotEntitled';
  if (/user deny|user cancel|fail cancel/i.test(errMsg)) return 'phoneDenied';
  if (/privacy/i.test(errMsg)) return 'phonePrivacyDeclined';
  // A lost network says nothing about the button: it may be tapped again.
  if (/network|time ?out/i.test(errMsg)) return 'offline';
  return 'phoneUnavailable';
}
