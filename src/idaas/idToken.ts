import type { Person } from '../core/session';
import type { IdToken } from '../core/tokens';
import { isObject, parseJson, textOf, type JsonObject } from './read';

/**
 * Who the id token says is signed in: display data, since a phone cannot verify the signature (contract §6).
 * Reads both claim layouts the vendor prints: user fields at the top level (A), or inside `api`, a JSON string (B).
 *
 * @returns `null` where the token names nobody, as the shortened ones in the seeds do: signing in does not hang on it
 */
export function personOf(token: IdToken): Person | null {
  const claims = claimsOf(token);
  if (!claims) return null;
  const nested = parseJson(textOf(claims, 'api'));
  const sources = isObject(nested) ? [claims, nested] : [claims];
  const field = (name: string) =>
    sources.map((source) => textOf(source, name)).find((text) => text !== '') ?? '';
  const person = {
    id: field('id'),
    name: field('name'),
    userName: field('userName'),
    mobile: field('mobile'),
    email: field('email'),
  };
  return Object.values(person).some((text) => text !== '') ? person : null;
}

function claimsOf(token: IdToken): JsonObject | null {
  const payload = token.split('.')[1];
  if (!payload) return null;
  const claims = parseJson(decodeBase64Url(payload) ?? '');
  return isObject(claims) ? claims : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url (RFC 7515) of UTF-8, as text; `null` for anything else. WeChat has neither `atob` nor `TextDecoder`. */
export function decodeBase64Url(encoded: string): string | null {
  let bits = 0;
  let bitCount = 0;
  let escaped = '';
  for (const char of encoded.replace(/=+$/, '')) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    escaped += '%' + ((bits >> bitCount) & 0xff).toString(16).padStart(2, '0');
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
