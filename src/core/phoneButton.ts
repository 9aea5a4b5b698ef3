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
  return { type: 'refused', problem: PROBLEM_OF_ERRNO[errno ?? 0] ?? problemOfText(errMsg) };
}

function problemOfText(errMsg: string): ProblemCode {
  if (/no permission/i.test(errMsg)) return 'phoneNotEntitled';
  if (/user deny|user cancel|fail cancel/i.test(errMsg)) return 'phoneDenied';
  if (/privacy/i.test(errMsg)) return 'phonePrivacyDeclined';
  // A lost network says nothing about the button: it may be tapped again.
  if (/network|time ?out/i.test(errMsg)) return 'offline';
  return 'phoneUnavailable';
}

/** After these it cannot work again on this visit; after the others the person may change their mind. */
const ENDS_VISIT: readonly ProblemCode[] = [
  'phoneNotEntitled',
  'phoneScopeUndeclared',
  'phoneQuotaUsedUp',
  'phoneUnavailable',
];

export const endsPhoneButton = (problem: ProblemCode): boolean => ENDS_VISIT.includes(problem);

/** These are the company's to mend, and are so for everybody: no use in asking again at the next visit. */
const RESTS: readonly ProblemCode[] = ['phoneNotEntitled', 'phoneScopeUndeclared', 'phoneQuotaUsedUp'];

export const PHONE_BUTTON_REST_MS = 24 * 60 * 60 * 1000;

/** Until when the phone button is not offered first. */
export interface PhoneButtonRest {
  /** epoch ms by this phone */
  readonly until: number;
}

/** @returns `null` where there is nothing to remember */
export const restAfter = (problem: ProblemCode, now: number): PhoneButtonRest | null =>
  RESTS.includes(problem) ? { until: now + PHONE_BUTTON_REST_MS } : null;

/** Whether what was kept still holds. An instant farther away than any rest comes of a clock that was wrong. */
export function isResting(kept: unknown, now: number): boolean {
  if (typeof kept !== 'object' || kept === null || !('until' in kept)) return false;
  const { until } = kept;
  return typeof until === 'number' && now < until && until <= now + PHONE_BUTTON_REST_MS;
}
