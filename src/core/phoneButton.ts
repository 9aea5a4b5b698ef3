import type { ProblemCode } from './problems';
import { singleUse, type PhoneCode } from './tokens';

/**
 * `event.detail` of `<button open-type="getPhoneNumber">`. `code` exists from base library 2.21.2 on; Taro's own type lacks
 * `errno`.
 */
export interface PhoneButtonDetail {
  readonly code?: string;
  readonly errMsg?: string;
  readonly errno?: number;
}

/** The phone code, or why there is none. */
export type PhoneButtonResult =
  | { readonly type: 'allowed'; readonly code: PhoneCode }
  | { readonly type: 'refused'; readonly problem: ProblemCode };

/** WeChat's error numbers, from its page on the phone number component. */
const PROBLEM_OF_ERRNO: Readonly<Record<number, ProblemCode>> = {
  102: 'phoneNotEntitled',
  103: 'phoneDenied',
  104: 'phonePrivacyDeclined',
  112: 'phoneScopeUndeclared',
  1400001: 'phoneQuotaUsedUp',
};

/**
 * Reads what the phone button answered. The error number decides; the text is read only where there is no known number.
 *
 * @returns the phone code, or the problem: one of the `phone…` codes, `unreachable` or `timedOut`
 */
export function readPhoneButton({ code, errMsg = '', errno }: PhoneButtonDetail): PhoneButtonResult {
  if (code) return { type: 'allowed', code: singleUse(code) };
  return { type: 'refused', problem: PROBLEM_OF_ERRNO[errno ?? 0] ?? problemOfText(errMsg) };
}

function problemOfText(errMsg: string): ProblemCode {
  if (/no permission/i.test(errMsg)) return 'phoneNotEntitled';
  if (/user deny|user cancel|fail cancel/i.test(errMsg)) return 'phoneDenied';
  if (/privacy/i.test(errMsg)) return 'phonePrivacyDeclined';
  // WeChat was not reached, so the button itself works and may be tapped again.
  if (/time ?out/i.test(errMsg)) return 'timedOut';
  if (/network/i.test(errMsg)) return 'unreachable';
  return 'phoneUnavailable';
}

/** After these problems the button cannot work on this visit; after the others another tap may succeed. */
const ENDS_VISIT: readonly ProblemCode[] = [
  'phoneNotEntitled',
  'phoneScopeUndeclared',
  'phoneQuotaUsedUp',
  'phoneUnavailable',
];

/** Whether the phone button is of no use any more on this visit. */
export const endsPhoneButton = (problem: ProblemCode): boolean => ENDS_VISIT.includes(problem);

/** What the person chose: no failure. */
const CHOICES: readonly ProblemCode[] = ['phoneDenied', 'phonePrivacyDeclined'];

/** Whether the person gave no number because they did not want to. */
export const isPhoneChoice = (problem: ProblemCode): boolean => CHOICES.includes(problem);

/** Only the company can correct these problems, and they concern every user, so the next visit need not try again. */
const RESTS: readonly ProblemCode[] = ['phoneNotEntitled', 'phoneScopeUndeclared', 'phoneQuotaUsedUp'];

const REST_MS = 24 * 60 * 60 * 1000;

/** A time in which the phone button is not offered first. */
export interface PhoneButtonRest {
  /** epoch ms by this phone */
  readonly until: number;
}

/**
 * Makes the rest that follows a problem of the phone button: a day.
 *
 * @param now epoch ms by this phone
 * @returns `null` where the next visit may offer the button first
 */
export const restAfter = (problem: ProblemCode, now: number): PhoneButtonRest | null =>
  RESTS.includes(problem) ? { until: now + REST_MS } : null;

/**
 * Whether a stored rest is still running. One that is longer than a day was written while the phone's clock was wrong, and
 * does not count.
 *
 * @param stored what the storage held, unchecked
 * @param now epoch ms by this phone
 */
export function isResting(stored: unknown, now: number): boolean {
  if (typeof stored !== 'object' || stored === null || !('until' in stored)) return false;
  const { until } = stored;
  return typeof until === 'number' && now < until && until <= now + REST_MS;
}
