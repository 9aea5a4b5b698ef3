/*
 * Cleans what people type or paste. Chinese keyboards produce full-width characters, and copied text carries blanks.
 */

/**
 * Turns full-width forms into plain ASCII: `１３８` → `138`, `＠` → `@`, and the ideographic space into a blank. All other
 * characters stay.
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

/**
 * Reads a verification code: blanks and dashes are removed, full-width digits become plain. Nothing is cut, because the
 * length differs from tenant to tenant (contract §4.7, U11).
 *
 * @param typed what was typed or pasted
 * @param length how many characters a code of this tenant has
 * @returns the code; `null` for what cannot be one
 */
export function readVerificationCode(
  typed: string,
  length: { readonly min: number; readonly max: number },
): string | null {
  const code = toHalfWidth(typed).replace(/[\s-]/g, '');
  return /^[0-9A-Za-z]+$/.test(code) && code.length >= length.min && code.length <= length.max ? code : null;
}
