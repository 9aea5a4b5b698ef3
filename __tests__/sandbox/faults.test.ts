import { afterEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type FaultKind } from '../../sandbox';
import { readFault } from '../../sandbox/faults';
import type { RequestContext } from './caller';
import { callers } from './caller';

const use = callers({ afterEach });
const path = '/login/wechat-miniprogram';
const endpoints = [
  ['POST', '/login/wechat-miniprogram'],
  ['POST', '/login/wechat-mini-program-mobile'],
  ['POST', '/login'],
  ['POST', '/login/mobile-verify-code'],
  ['POST', '/login/email-verify-code'],
  ['GET', '/captcha'],
  ['POST', '/captcha/verify'],
  ['POST', '/sms/send'],
  ['POST', '/email/send'],
  ['GET', '/country-codes'],
  ['POST', '/social/wechat-mobile-bind'],
  ['POST', '/social/wechat-mobile-register-bind'],
  ['POST', '/social/bind'],
  ['POST', '/social/register-bind'],
  ['POST', '/social/username-password-bind'],
  ['POST', '/mfa/sms'],
  ['POST', '/mfa/email'],
  ['GET', '/mobile-by-token'],
  ['POST', '/pwd/update'],
  ['GET', '/pwd/skip-update'],
  ['POST', '/after-login/pwd/update-by-email'],
  ['POST', '/sso/session-token/id-token'],
  ['GET', '/logout'],
  ['GET', '/social'],
  ['POST', '/social/unbind-account'],
  ['POST', '/profile/update-mobile-by-wechat'],
  ['POST', '/profile/update-mobile'],
  ['GET', '/profile'],
  ['POST', '/profile/update'],
] as const;

async function withFault(kind: FaultKind): Promise<RequestContext> {
  const caller = await use();
  caller.sandbox.control.fault({ path, kind });
  return caller;
}
/** How a call ended. The class of Node's own errors is another one inside jest, hence the name. */
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: { name: string }) => error.name,
  );

/** Waits until the sandbox has taken a call in. */
async function arrival({ sandbox }: RequestContext, count: number): Promise<void> {
  while (sandbox.requests.length < count) await new Promise((resolve) => setImmediate(resolve));
}

describe('faults instead of an answer', () => {
  test.each(['refuse', 'lost', 'drop'] as const)(
    '%s ends the connection and is recorded without a status',
    async (kind) => {
      const caller = await withFault(kind);
      expect(await failure(caller.login('openid-bound'))).toBe('TypeError');
      expect(caller.sandbox.requests).toMatchObject([{ body: { code: expect.any(String) }, status: 0 }]);
    },
  );

  test('a dropped answer announces its full length and sends the beginning', async () => {
    const { sandbox, login } = await withFault('drop');
    const whole = await login('openid-bound').catch(() => undefined);
    expect(whole).toBeUndefined();
    sandbox.control.clearFaults();
    sandbox.control.fault({ path: '/keys', kind: 'drop' });
    const answer = await fetch(`${sandbox.origin}/api/v1/oauth2/keys`);
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(answer.text()).rejects.toThrow();
  });

  test('a hanging call stays open while others are answered', async () => {
    const caller = await withFault('hang');
    const hanging = failure(caller.login('openid-bound'));
    await arrival(caller, 1);
    expect((await caller.get('/country-codes')).status).toBe(200);
    expect(await Promise.race([hanging, Promise.resolve('open')])).toBe('open');
    await caller.sandbox.close();
    expect(await hanging).toBe('TypeError');
  });

  test('a slow call is overtaken by a later one, and is answered in the end', async () => {
    const caller = await use();
    caller.sandbox.control.fault({ path, kind: 'slow', delayMs: 100 });
    const order: string[] = [];
    const slow = caller.login('openid-bound').then(({ body }) => order.push(String(body.status)));
    await arrival(caller, 1);
    await caller.get('/country-codes').then(() => order.push('quick'));
    await slow;
    expect(order).toEqual(['quick', 'SUCCESS']);
  });
});

describe('faults in the answer', () => {
  test.each([
    ['429', 429, 'text/html', '<html>'],
    ['500', 500, 'application/json; charset=utf-8', '{"error_code":"IDAAS.SDK.COMMON.1008"'],
    ['502-html', 502, 'text/html', '<html>'],
    ['503', 503, 'text/html', '<html>'],
    ['200-html', 200, 'text/html', '<html>'],
    ['redirect', 302, 'text/html', '<html>'],
    ['null', 200, 'application/json; charset=utf-8', 'null'],
    ['array', 200, 'application/json; charset=utf-8', '[]'],
  ] as const)('%s answers %p', async (kind, status, type, beginning) => {
    const { login } = await withFault(kind);
    const reply = await login('openid-bound');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, type]);
    expect(reply.text.slice(0, beginning.length)).toBe(beginning);
  });

  test('printed is the status and the text that were asked for, to the letter', async () => {
    const sandbox = await startSandbox({ control: true });
    const login = () =>
      fetch(`${sandbox.origin}/api/v2/sdk/login/wechat-miniprogram`, {
        method: 'POST',
        headers: { connection: 'close' },
      });
    const body = '{ "status": " SOCIAL_BIND" }\n';
    sandbox.control.fault({ path: 'wechat-miniprogram', kind: 'printed', body, times: 1 });
    const printed = await login();
    expect([printed.status, await printed.text()]).toEqual([200, body]);
    sandbox.control.fault({ path: 'wechat-miniprogram', kind: 'printed', status: 400, times: 1 });
    const bare = await login();
    expect([bare.status, await bare.text()]).toEqual([400, '']);
    expect(() => readFault({ path: '*', kind: 'printed', body: 7 })).toThrow('fault.body');
    expect(() => readFault({ path: '*', kind: 'printed', status: '200' })).toThrow('fault.status');
    await sandbox.close();
  });

  test('empty is a 200 without a byte', async () => {
    const { login } = await withFault('empty');
    const { status, text } = await login('openid-bound');
    expect([status, text]).toEqual([200, '']);
  });

  test('truncated is the beginning of the true answer', async () => {
    const { login } = await withFault('truncated');
    const { status, text } = await login('openid-bound');
    expect(status).toBe(200);
    expect(text).toMatch(/^\{"session_token":"/);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  test('wrong types keep the fields and change what they hold', async () => {
    const { login } = await withFault('wrong-types');
    const { body } = await login('openid-bound');
    expect(body).toEqual({ session_token: 32, expire: '432000', status: 7, id_token: expect.any(Number) });
  });

  test('huge is as big as asked for', async () => {
    const { sandbox, login } = await use();
    sandbox.control.fault({ path, kind: 'huge', bytes: 100_000 });
    expect((await login('openid-bound')).text.length).toBeGreaterThan(100_000);
  });
});

describe('where and how often', () => {
  test('a fault spares other paths and stops after its times', async () => {
    const { sandbox, get, login } = await use();
    sandbox.control.fault({ path, kind: '500', times: 2 });
    expect((await get('/country-codes')).status).toBe(200);
    const statuses = [await login('openid-bound'), await login('openid-bound'), await login('openid-bound')];
    expect(statuses.map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  test('a star meets everything under /api and spares the stand-in for WeChat', async () => {
    const { sandbox, get } = await use();
    sandbox.control.fault({ path: '*', kind: '502-html' });
    expect((await get('/country-codes')).status).toBe(502);
    expect((await get('/api/v1/oauth2/keys')).status).toBe(502);
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"openid":"a"}' };
    expect((await fetch(`${sandbox.origin}/wechat/login-code`, init)).status).toBe(200);
    sandbox.control.clearFaults();
    expect((await get('/country-codes')).status).toBe(200);
  });

  test('a lost answer has had its effect, a refused call has not', async () => {
    const { sandbox, post } = await use();
    const code = sandbox.wechat.issueLoginCode('openid-bound');
    sandbox.control.fault({ path, kind: 'refuse', times: 1 });
    await failure(post(path, { code }));
    sandbox.control.fault({ path, kind: 'lost', times: 1 });
    await failure(post(path, { code }));
    expect((await post(path, { code })).body.error_msg).toContain('code been used');
  });

  test('every endpoint can fail in every way that has an answer', async () => {
    const { sandbox, send } = await use();
    const kinds = {
      '429': 429,
      '500': 500,
      '503': 503,
      '502-html': 502,
      '200-html': 200,
      redirect: 302,
      empty: 200,
    };
    for (const [method, endpoint] of endpoints)
      for (const [kind, status] of Object.entries(kinds)) {
        sandbox.control.fault({ path: endpoint, kind: kind as FaultKind, times: 1 });
        const reply = await send(method, endpoint, { 'X-client-id': 'unknown' });
        expect([endpoint, kind, reply.status]).toEqual([endpoint, kind, status]);
      }
  });

  test('every endpoint is there: a call from nowhere is refused for its client id, not for its path', async () => {
    const { send } = await use();
    for (const [method, endpoint] of endpoints) {
      const { body } = await send(method, endpoint, { 'X-client-id': 'unknown' });
      expect([endpoint, body.error_code]).toEqual([endpoint, 'IDAAS.SDK.PARAM.0003']);
    }
  });
});
