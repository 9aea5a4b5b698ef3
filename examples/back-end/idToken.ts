import { createRemoteJWKSet, jwtVerify } from 'jose';

/** What an id token for your application says. Copy both values from a token of your own tenant. */
export interface IdTokenRules {
  /** the tenant's address, without a path */
  readonly origin: string;
  /** `iss`: `{origin}/api/v1/oauth2`, or the constant `Issuer` */
  readonly issuer: string;
  /** `aud`: the ClientId of your application, or the constant `Audience` */
  readonly audience: string;
  /**
   * Only for a tenant that writes the constants `Issuer` and `Audience` into the tokens of all of its applications. Such a token
   * does not say for which application it was made: with `true`, a token of ANY application of the tenant is accepted.
   */
  readonly acceptEveryApplicationOfTheTenant?: true;
}

/**
 * Makes the check of your back end.
 *
 * @returns a function from an `Authorization` header to the user's id; it rejects where the token is not valid, not for your
 *   application, or names no user: answer 401 then
 * @throws {Error} where the rules cannot tell one application from another and do not say that this is accepted
 */
export function createIdTokenCheck(rules: IdTokenRules): (authorization: string) => Promise<string> {
  const { origin, issuer, audience, acceptEveryApplicationOfTheTenant = false } = rules;
  if (issuer === '' || audience === '') throw new Error('issuer and audience are required');
  if (audience === 'Audience' && !acceptEveryApplicationOfTheTenant)
    throw new Error(
      'the audience is a constant: tokens of every application of the tenant would be accepted',
    );
  const keys = createRemoteJWKSet(new URL('/api/v1/oauth2/keys', origin));

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (token === undefined) throw new Error('no id token');
    // jose checks the key that `kid` names, `nbf` and `exp`; it accepts a token without `exp` unless told to require it.
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer,
      audience,
      requiredClaims: ['exp', 'iss', 'aud'],
      clockTolerance: 60,
    });
    const id = payload['id'] ?? idInside(payload['api']);
    if (typeof id !== 'string' || id === '') throw new Error('the id token names no user');
    return id;
  };
}

/** Tokens with the constants have the user's fields in `api`, a JSON text. */
function idInside(api: unknown): unknown {
  if (typeof api !== 'string') return undefined;
  const fields: unknown = JSON.parse(api);
  return typeof fields === 'object' && fields !== null && 'id' in fields ? fields.id : undefined;
}
