export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** How fields for codes are named. */
const codeName = /验证码|驗證碼|动态码|校验码|\b(code|otp|captcha|pin)\b/i;
/** The longest code, in characters. */
const longest = 10;

/** What a person reads of a field. */
export const labelOf = (field: TextField): string => field.getAttribute('aria-label') ?? field.placeholder;

/** Whether a field is meant for a code by SMS or email: by its name, or because it takes a few digits. */
export function isForCodes(field: TextField): boolean {
  if (field.type === 'password') return false;
  const isShort = field.maxLength > 0 && field.maxLength <= longest;
  return (
    codeName.test(`${labelOf(field)} ${field.placeholder}`) || (isShort && field.inputMode === 'numeric')
  );
}
