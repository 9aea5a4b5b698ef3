import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { Refusal } from '../errors';
import { internationalMobile } from '../mobile';
import type { Policy } from '../policy';
import { opaqueHex } from './opaque';
import type { Person } from './people';

/** `nbf` lies this much before `iat` in both documented examples. */
const skewSeconds = 120;

export interface IdTokens {
  /** The public keys, as `GET /api/v1/oauth2/keys` answers them. */
  readonly keys: JSONWebKeySet;
  sign: (person: Person, clientId: string, origin: string) => Promise<string>;
  /** The id of the person a token speaks about. Refuses a forged, expired or foreign one. */
  personId: (idToken: string) => Promise<string>;
}

function userClaims(person: Person): Record<string, string | null> {
  const mobile = person.mobile === undefined ? null : internationalMobile(person.mobile);
  const { id, name, userName, email = null, picture } = person;
  return { id, name, userName, mobile, email, ...(picture !== undefined && { picture }) };
}

function claimsOf(person: Person, clientId: string, origin: string, layout: Policy['idTokenLayout']) {
  const claims = userClaims(person);
  return layout === 'A'
    ? { iss: `${origin}/api/v1/oauth2`, aud: clientId, sub: person.userName, ...claims }
    : { iss: 'Issuer', aud: 'Audience', sub: 'subject', api: JSON.stringify(claims) };
}

function readPersonId(payload: Record<string, unknown>): unknown {
  if (typeof payload.api !== 'string') return payload.id;
  const claims = JSON.parse(payload.api) as { id?: unknown };
  return claims.id;
}

/** Making an RSA key takes a noticeable moment, so the sandboxes of one process share theirs. */
let signingKeys: ReturnType<typeof createSigningKeys> | undefined;
async function createSigningKeys() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  return { privateKey, publicJwk: await exportJWK(publicKey), kid: opaqueHex(16) };
}

/** Signs and checks id tokens, RS256, in both claim layouts (contract §6). */
export async function createIdTokens(policy: () => Policy, now: () => number): Promise<IdTokens> {
  const { privateKey, publicJwk, kid } = await (signingKeys ??= createSigningKeys());
  const keys = { keys: [{ ...publicJwk, kid, alg: 'RS256', use: 'sig' }] };
  const keySet = createLocalJWKSet(keys);

  return {
    keys,
    sign: (person, clientId, origin) => {
      const { idTokenLayout, idTokenSeconds } = policy();
      const issuedAt = Math.floor(now() / 1000);
      return new SignJWT({
        ...claimsOf(person, clientId, origin, idTokenLayout),
        jti: opaqueHex(22),
        iat: issuedAt,
        nbf: issuedAt - skewSeconds,
        exp: issuedAt + idTokenSeconds,
      })
        .setProtectedHeader({ kid, alg: 'RS256' })
        .sign(privateKey);
    },
    personId: async (idToken) => {
      try {
        const { payload } = await jwtVerify(idToken, keySet, {
          algorithms: ['RS256'],
          currentDate: new Date(now()),
        });
        const id = readPersonId(payload);
        if (typeof id === 'string') return id;
      } catch {
        // Every way a token can be bad has the same answer.
      }
      throw new Refusal('idTokenInvalid');
    },
  };
}
