import type { Person } from '../core/session';
import type { IdToken } from '../core/tokens';
import { bytesOfBase64, textOfUtf8 } from './base64';
import { isObject, parseJson, textOf, type JsonObject } from './read';

/**
 * Who the id token says is signed in: display data, since a phone cannot verify the signature (contract §6).
 * Reads both claim layouts the vendor prints: user fields at the top level (A), or inside `api`, a JSON string (B).
 *
 * @returns `null` where the token names nobody, as the shortened ones in the seeds do: signing in does not hang on it
 */
export function personOf(
  token: IdToken,
  expected: Expected = { issuer: null, audience: null },
): Person | null {
  const claims = claimsOf(token);
  if (!claims || !isExpected(claims, expected)) return null;
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

/** Whose statement it must be, and for whom; null asks for none. */
export interface Expected {
  readonly issuer: string | null;
  readonly audience: string | null;
}

function isExpected(claims: JsonObject, { issuer, audience }: Expected): boolean {
  const audiences: readonly unknown[] = Array.isArray(claims['aud']) ? claims['aud'] : [claims['aud']];
  return (issuer === null || claims['iss'] === issuer) && (audience === null || audiences.includes(audience));
}

/** When the token ends, epoch ms, from its `exp`; null where it does not say. */
export function endOfIdToken(token: IdToken): number | null {
  const end = claimsOf(token)?.['exp'];
  return typeof end === 'number' ? end * 1000 : null;
}

function claimsOf(token: IdToken): JsonObject | null {
  const payload = token.split('.')[1];
  if (!payload) return null;
  const claims = parseJson(textOfUtf8(bytesOfBase64(payload) ?? []) ?? '');
  return isObject(claims) ? claims : null;
}
