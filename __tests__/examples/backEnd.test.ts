import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createIdTokenCheck } from '../../examples/back-end/idToken';
import { seconds, startTokenIssuer } from './tokenIssuer';

let tenant: Awaited<ReturnType<typeof startTokenIssuer>>;
let check: (authorization: string) => Promise<string>;
let checkConstants: (authorization: string) => Promise<string>;

beforeAll(async () => {
  tenant = await startTokenIssuer();
  const { origin } = tenant;
  check = createIdTokenCheck({ origin, issuer: `${origin}/api/v1/oauth2`, audience: 'my-client' });
  checkConstants = createIdTokenCheck({
    origin,
    issuer: 'Issuer',
    audience: 'Audience',
    acceptEveryApplicationOfTheTenant: true,
  });
});
afterAll(() => tenant.close());

/** The claims of a token for our application; `undefined` leaves one out. */
const claims = (others: Record<string, unknown> = {}) => ({
  iss: `${tenant.origin}/api/v1/oauth2`,
  aud: 'my-client',
  sub: 'zhangsan',
  id: 'user-1',
  iat: seconds(),
  nbf: seconds() - 120,
  exp: seconds() + 300,
  ...others,
});
/** The claims of a token of any application of a tenant that writes constants. */
const constants = (fields: unknown, others: Record<string, unknown> = {}) =>
  claims({
    iss: 'Issuer',
    aud: 'Audience',
    sub: 'subject',
    id: undefined,
    api: JSON.stringify(fields),
    ...others,
  });

const bearer = async (token: string | Promise<string>): Promise<string> => `Bearer ${await token}`;

describe('a token for our application', () => {
  test('names its user', async () => {
    expect(await check(await bearer(tenant.sign(claims())))).toBe('user-1');
  });

  test('that has just run out is accepted within the tolerance for clocks', async () => {
    expect(await check(await bearer(tenant.sign(claims({ exp: seconds() - 30 }))))).toBe('user-1');
  });

  test.each([
    ['of another application of the tenant', () => claims({ aud: 'other-client' }), /"aud"/],
    ['of no application', () => claims({ aud: undefined }), /"aud"/],
    ['of another issuer', () => claims({ iss: 'https://evil.example/api/v1/oauth2' }), /"iss"/],
    ['of no issuer', () => claims({ iss: undefined }), /"iss"/],
    ['without exp', () => claims({ exp: undefined }), /"exp"/],
    ['whose exp is no number', () => claims({ exp: '9999999999' }), /"exp"/],
    ['that has run out', () => claims({ exp: seconds() - 3_600 }), /"exp"/],
    ['that is not valid yet', () => claims({ nbf: seconds() + 3_600 }), /"nbf"/],
    ['without an id', () => claims({ id: undefined }), /names no user/],
    ['with an empty id', () => claims({ id: '' }), /names no user/],
    ['whose id is null', () => claims({ id: null }), /names no user/],
    ['whose id is a number', () => claims({ id: 7 }), /names no user/],
    ['whose id is an object', () => claims({ id: { toString: 'user-1' } }), /names no user/],
    ['with the constants of another layout', () => constants({ id: 'user-1' }), /"(iss|aud)"/],
  ])('is refused: one %s', async (_what, make, told) => {
    await expect(check(await bearer(tenant.sign(make())))).rejects.toThrow(told);
  });

  test.each([
    ['signed with another key', () => tenant.forge(claims()), /signature/],
    ['whose key the tenant does not have', () => tenant.sign(claims(), 'key-2'), /no applicable key/],
    ['with alg none', () => tenant.unsigned(claims()), /no id token|alg/i],
    ['with alg none and a signature', () => `${tenant.unsigned(claims())}AAAA`, /alg/i],
    ['with HS256 and the public key as the secret', () => tenant.signedWithPublicKey(claims()), /alg/i],
  ])('is refused: one %s', async (_what, make, told) => {
    await expect(check(await bearer(make()))).rejects.toThrow(told);
  });

  test('is refused once its claims are exchanged under the same signature', async () => {
    const [head, , signature] = (await tenant.sign(claims())).split('.');
    const other = Buffer.from(JSON.stringify(claims({ id: 'user-2' }))).toString('base64url');
    await expect(check(`Bearer ${head}.${other}.${signature}`)).rejects.toThrow(/signature/);
  });

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer undefined',
    'Basic dTpw',
    'Bearer a.b',
    'Bearer a.b.c, Bearer d.e.f',
  ])('is not this header: %j', async (authorization) => {
    await expect(check(authorization)).rejects.toThrow('no id token');
  });
});

describe('a tenant that writes the same constants into every token', () => {
  test('is refused as a rule unless every application of the tenant is accepted by name', () => {
    const rules = { origin: tenant.origin, issuer: 'Issuer', audience: 'Audience' };
    expect(() => createIdTokenCheck(rules)).toThrow(/every application/);
  });

  test('has the id of the user in `api`', async () => {
    expect(await checkConstants(await bearer(tenant.sign(constants({ id: 'user-1' }))))).toBe('user-1');
  });

  test.each([
    ['without an id', { name: 'Alice' }],
    ['with an empty id', { id: '' }],
    ['whose id is a number', { id: 7 }],
    ['whose fields are null', null],
    ['whose fields are a list', ['user-1']],
  ])('is refused with a token %s', async (_what, fields) => {
    await expect(checkConstants(await bearer(tenant.sign(constants(fields))))).rejects.toThrow(
      'names no user',
    );
  });

  test.each([
    ['that has run out', { exp: 1 }],
    ['without exp', { exp: undefined }],
    ['whose api is no JSON', { api: '{id' }],
    ['whose api is an object, no text', { api: { id: 'user-1' } }],
    ['for one application of another layout', { aud: 'my-client' }],
    ['of another issuer', { iss: 'Another' }],
  ])('is refused with a token %s', async (_what, others) => {
    await expect(
      checkConstants(await bearer(tenant.sign(constants({ id: 'user-1' }, others)))),
    ).rejects.toThrow();
  });
});

test.each([{ issuer: '' }, { audience: '' }])(
  'rules with %j, which would check nothing, are refused',
  (empty) => {
    const rules = { origin: tenant.origin, issuer: 'Issuer', audience: 'my-client', ...empty };
    expect(() => createIdTokenCheck(rules)).toThrow('required');
  },
);
