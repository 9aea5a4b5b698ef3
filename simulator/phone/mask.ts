const HIDDEN = '••••••';

/** Names of headers and members that carry a secret, in any spelling; codes of errors and countries are none. */
const secretName =
  /pass(word|wd|code)?$|pwd$|token|secret|signature|authorization|cookie|session|credential|^code$|(verify|verification|wechat|wchat|login|phone|sms|auth|otp|js)_?-?code$|^point_?json$/i;

/** A JSON Web Token, wherever it stands. */
const jwt = /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g;

/** Whether a header or a member of this name is hidden. */
export const isSecret = (name: string): boolean => secretName.test(name);

function maskedValue(value: unknown, name: string): unknown {
  if (isSecret(name) && (typeof value === 'string' || typeof value === 'number')) return HIDDEN;
  if (typeof value === 'string') return value.replace(jwt, HIDDEN);
  if (Array.isArray(value)) return value.map((entry) => maskedValue(entry, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, maskedValue(entry, key)]));
}

/** A body as it may be shown: secrets of JSON and of a form are hidden; what is neither is shown as it is, without tokens. */
export function maskedBody(text: string): string {
  try {
    return JSON.stringify(maskedValue(JSON.parse(text), ''), null, 2);
  } catch {
    return text
      .replace(jwt, HIDDEN)
      .replace(/(^|&)([^=&]+)=([^&]*)/g, (all, before: string, name: string) =>
        isSecret(name) ? `${before}${name}=${HIDDEN}` : all,
      );
  }
}

/** An address as it may be shown. */
export const maskedUrl = (url: string): string =>
  url.replace(/([?&])([^=&#]+)=([^&#]*)/g, (all, before: string, name: string) =>
    isSecret(name) ? `${before}${name}=${HIDDEN}` : all,
  );

/** Header lines as they may be shown. */
export const maskedHeaders = (lines: readonly (readonly [string, string])[]): [string, string][] =>
  lines.map(([name, value]) => [name, isSecret(name) ? HIDDEN : value.replace(jwt, HIDDEN)]);
