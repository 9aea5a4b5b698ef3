import { toHalfWidth } from './halfWidth';

/**
 * What was typed or pasted as a verification code, cleaned: blanks and dashes go, full-width digits become plain. Lengths
 * differ by tenant (contract §4.7), so nothing is cut and nothing submits itself.
 *
 * @returns `null` where it cannot be a code of `length` characters
 */
export function readVerificationCode(
  typed: string,
  length: { readonly min: number; readonly max: number },
): string | null {
  const code = toHalfWidth(typed).replace(/[\s-]/g, '');
  return /^[0-9A-Za-z]+$/.test(code) && code.length >= length.min && code.length <= length.max ? code : null;
}
