import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SignJWT, createRemoteJWKSet, decodeProtectedHeader, generateKeyPair, jwtVerify } from 'jose';
import type { RequestContext } from './caller';
import { callers } from './caller';

const use = callers({ afterEach });
const path = '/sso/session-token/id-token';
const dead = 'IDAAS.SDK.PARAM.0023';
const signedIn = async (caller: RequestContext) =>
  String((await caller.login('openid-bound')).body.session_token);

async function verified(caller: RequestContext, idToken: unknown) {
  const keys = createRemoteJWKSet(new URL(`${caller.sandbox.origin}/api/v1/oauth2/keys`));
  const currentDate = new Date((await caller.get('/country-codes')).headers.get('date') ?? '');
  return (await jwtVerify(String(idToken), keys, { algorithms: ['RS256'], currentDate })).payload;
}

describe('renewing a session', () => {
  test('the same session token comes back with what is left of its life, and no status', async () => {
    const caller = await use();
    const token = await signedIn(caller);
    caller.pass(32_000);
    const { body } = await caller.post(path, undefined, { 'session-token': token });
    expect(body).toEqual({ session_token: token, expire: 400_000, id_token: expect.any(String) });
    expect((await verified(caller, body.id_token)).userName).toBe('lina');
  });

  test('with rotation a new one comes, and the old one is dead', async () => {
    const caller = await use({ policy: { rotateSession: true } });
    const old = await signedIn(caller);
    const { body } = await caller.post(path, undefined, { 'session-token': old });
    expect(body.session_token).not.toBe(old);
    expect(body.expire).toBe(432_000);
    expect((await caller.post(path, undefined, { 'session-token': old })).body.error_code).toBe(dead);
    expect((await caller.post(path, undefined, { 'session-token': String(body.session_token) })).status).toBe(
      200,
    );
  });

  test('each product reads its own header', async () => {
    const caller = await use({ policy: { product: 'eiam' } });
    const token = await signedIn(caller);
    expect((await caller.post(path, undefined, { 'session-token': token })).body.error_code).toBe(
      'SDK.PARAM.0023',
    );
    expect((await caller.post(path, undefined, { 'X-session-token': token })).status).toBe(200);
    caller.sandbox.control.setPolicy({ product: 'ciam' });
    expect((await caller.post(path, undefined, { 'X-session-token': token })).body.error_code).toBe(dead);
  });

  test('a person locked since the login renews nothing', async () => {
    const caller = await use({ policy: { maxPasswordAttempts: 1 } });
    const token = await signedIn(caller);
    await caller.post('/login', { user_name: 'lina', password: 'guess' });
    expect((await caller.post(path, undefined, { 'session-token': token })).body.error_code).toBe(dead);
  });

  test('a session ends with its time, and with the access of its owner', async () => {
    const caller = await use({ policy: { sessionSeconds: 1000 } });
    const { control } = caller.sandbox;
    const [first, second] = [await signedIn(caller), await signedIn(caller)];
    const owner = control.people().find(({ userName }) => userName === 'lina');
    if (owner) control.putPerson({ ...owner, access: 'denied' });
    expect((await caller.post(path, undefined, { 'session-token': first })).body.error_code).toBe(dead);
    if (owner) control.putPerson(owner);
    expect((await caller.post(path, undefined, { 'session-token': second })).status).toBe(200);
    caller.pass(1000);
    expect((await caller.post(path, undefined, { 'session-token': second })).body.error_code).toBe(dead);
  });

  test('OneAccess wants a fresh signature on its own path and answers an id token alone', async () => {
    const caller = await use({ policy: { product: 'oneaccess' } });
    const token = await signedIn(caller);
    const spki = Buffer.from(String((await caller.get('/public-key')).body.public_key), 'base64');
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    const sign = (timestamp: number, nonce = timestamp.toString(16)) => {
      const text = `session_token=${token}&timestamp=${timestamp}&nonce=${nonce}`;
      const padding = constants.RSA_PKCS1_OAEP_PADDING;
      return publicEncrypt({ key, padding, oaepHash: 'sha256' }, Buffer.from(text)).toString('base64');
    };
    const timestamp = Number((await caller.get('/server-date')).body.timestamp);
    const renew = (signature: string) =>
      caller.post('/session-token/refresh-id-token', undefined, { 'X-signature': signature });
    const once = sign(timestamp);
    expect(Object.keys((await renew(once)).body)).toEqual(['id_token']);
    for (const bad of [once, sign(timestamp - 600_000), sign(timestamp, 'any'), 'nonsense'])
      expect((await renew(bad)).body.error_code).toBe('IDAAS.SDK.COMMON.1004');
    expect((await caller.post(path, undefined, { 'session-token': token })).status).toBe(404);
  });
});

describe('signing out', () => {
  test('the session is dead, and the answer is empty', async () => {
    const caller = await use();
    const token = await signedIn(caller);
    const reply = await caller.get('/logout', { 'session-token': token });
    expect([reply.status, reply.text]).toEqual([200, '']);
    expect((await caller.post(path, undefined, { 'session-token': token })).body.error_code).toBe(dead);
    expect((await caller.get('/logout', { 'session-token': token })).body.error_code).toBe(dead);
  });

  test('an id token ends the sessions of its owner', async () => {
    const caller = await use();
    const { session_token, id_token } = (await caller.login('openid-bound')).body;
    expect((await caller.get('/logout', { Authorization: `Bearer ${String(id_token)}` })).status).toBe(200);
    const renewal = await caller.post(path, undefined, { 'session-token': String(session_token) });
    expect(renewal.body.error_code).toBe(dead);
  });
});

describe('id tokens', () => {
  test('layout A has its claims on top, with the times of the documentation', async () => {
    const caller = await use();
    const { id_token } = (await caller.login('openid-bound')).body;
    const payload = await verified(caller, id_token);
    expect(payload).toMatchObject({
      iss: `${caller.sandbox.origin}/api/v1/oauth2`,
      aud: caller.sandbox.clientId,
      sub: 'lina',
      name: '李娜',
      mobile: '+86-13900139000',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect((payload.iat ?? 0) - (payload.nbf ?? 0)).toBe(120);
    expect(decodeProtectedHeader(String(id_token)).alg).toBe('RS256');
  });

  test('layout B has constants on top and the claims in a JSON string', async () => {
    const caller = await use({ policy: { idTokenLayout: 'B', idTokenSeconds: 7200 } });
    const payload = await verified(caller, (await caller.login('openid-bound')).body.id_token);
    expect(payload).toMatchObject({ iss: 'Issuer', aud: 'Audience', sub: 'subject' });
    expect(JSON.parse(String(payload.api))).toMatchObject({ userName: 'lina', name: '李娜' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(7200);
  });

  test('the keys are public and hold nothing private', async () => {
    const { sandbox } = await use();
    const answer = await fetch(`${sandbox.origin}/api/v1/oauth2/keys`);
    const { keys } = (await answer.json()) as { keys: Record<string, string>[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  test('a token is good as bearer until it expires; a forged one never is', async () => {
    const caller = await use();
    const { id_token } = (await caller.login('openid-bound')).body;
    const profile = async (token: unknown) =>
      (await caller.get('/profile', { Authorization: `Bearer ${String(token)}` })).body;
    caller.pass(299);
    expect(await profile(id_token)).toMatchObject({ userName: 'lina' });
    const { privateKey } = await generateKeyPair('RS256');
    const { id } = (await profile(id_token)) as { id: string };
    const forged = new SignJWT({ id, exp: 4_000_000_000 })
      .setProtectedHeader({ alg: 'RS256' })
      .sign(privateKey);
    expect((await profile(await forged)).error_code).toBe('IDAAS.SDK.PARAM.0016');
    caller.pass(1);
    expect((await profile(id_token)).error_code).toBe('IDAAS.SDK.PARAM.0016');
    expect((await caller.get('/profile')).body.error_code).toBe('IDAAS.SDK.PARAM.0016');
  });
});
