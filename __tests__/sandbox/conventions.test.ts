import { afterEach, describe, expect, test } from '@jest/globals';
import { callers } from './caller';

const use = callers({ afterEach });

describe('conventions of every call', () => {
  test.each(['X-operating-sys-version', 'X-device-fingerprint', 'X-agent'])(
    'a call without %s is refused as incomplete device information',
    async (header) => {
      const { get } = await use();
      const { status, body } = await get('/captcha', { [header]: '' });
      expect([status, body.error_code]).toEqual([400, 'IDAAS.SDK.PARAM.0001']);
    },
  );

  test('a call without or with an unknown client id is refused, and each has its code', async () => {
    const { get } = await use();
    expect((await get('/captcha', { 'X-client-id': '' })).body.error_code).toBe('IDAAS.SDK.PARAM.0002');
    expect((await get('/captcha', { 'X-client-id': 'unknown' })).body.error_code).toBe(
      'IDAAS.SDK.PARAM.0003',
    );
  });

  test('EIAM speaks the bare dialect, and the policy can choose the other one', async () => {
    const { get, sandbox } = await use({ policy: { product: 'eiam' } });
    expect((await get('/captcha', { 'X-agent': '' })).body.error_code).toBe('SDK.COMMON.1003');
    expect((await get('/captcha', { 'X-client-id': 'unknown' })).body.error_code).toBe('SDK.COMMON.1012');
    sandbox.control.setPolicy({ errorDialect: 'IDAAS.SDK' });
    expect((await get('/captcha', { 'X-agent': '' })).body.error_code).toBe('IDAAS.SDK.PARAM.0001');
  });

  test('error texts are Chinese unless X-L says English', async () => {
    const { get } = await use();
    expect((await get('/captcha', { 'X-agent': '' })).body.error_msg).toBe('设备信息不完整');
    expect((await get('/captcha', { 'X-agent': '', 'X-L': 'en' })).body.error_msg).toBe(
      'device information incomplete',
    );
  });

  test('a body that is no JSON object, or not declared as JSON, is refused', async () => {
    const { send } = await use();
    const path = '/login/wechat-miniprogram';
    const json = { 'content-type': 'application/json' };
    const texts = ['{"code":', '[]', '"code"', ''];
    const replies = await Promise.all(texts.map((text) => send('POST', path, json, text)));
    const form = await send('POST', path, { 'content-type': 'application/x-www-form-urlencoded' }, 'code=1');
    for (const { status, body } of [...replies, form])
      expect([status, body.error_code]).toEqual([400, 'IDAAS.SDK.COMMON.1002']);
    expect(form.body.error_msg).toContain('Content-Type');
  });

  test.each(['', 'json', 'application/', ';', 'text/plain'])(
    'the content type %p is the client’s fault, not ours',
    async (type) => {
      const { send } = await use();
      const reply = await send('POST', '/login/wechat-miniprogram', { 'content-type': type }, '{"code":"a"}');
      expect([reply.status, reply.body.error_code]).toEqual([400, 'IDAAS.SDK.COMMON.1002']);
    },
  );

  test('a body beyond all measure is refused in the same shape', async () => {
    const { post } = await use();
    const { status, body } = await post('/login/wechat-miniprogram', { code: 'x'.repeat(2_000_000) });
    expect([status, body.error_code]).toEqual([413, 'IDAAS.SDK.COMMON.1016']);
  });

  test('a charset after the content type does no harm', async () => {
    const { send, sandbox } = await use();
    const text = JSON.stringify({ code: sandbox.wechat.issueLoginCode('openid-bound') });
    const reply = await send(
      'POST',
      '/login/wechat-miniprogram',
      { 'content-type': 'application/json;charset=utf8' },
      text,
    );
    expect(reply.body.status).toBe('SUCCESS');
  });

  test('a missing field and a field of another type have different codes', async () => {
    const { post } = await use();
    expect((await post('/login/wechat-miniprogram', {})).body.error_code).toBe('IDAAS.SDK.COMMON.1001');
    expect((await post('/login/wechat-miniprogram', { code: 7 })).body.error_code).toBe(
      'IDAAS.SDK.COMMON.1002',
    );
  });

  test('an unknown path, or a known one with another method, is 404 in the same shape', async () => {
    const { get, post } = await use();
    for (const reply of [await get('/nowhere'), await post('/captcha', {}), await get('/api/v9')]) {
      expect(reply.status).toBe(404);
      expect(Object.keys(reply.body)).toEqual(['error_code', 'error_msg']);
    }
  });

  test('the Date header follows the given clock', async () => {
    const { get, pass } = await use();
    const first = Date.parse((await get('/country-codes')).headers.get('date') ?? '');
    pass(3600);
    const second = Date.parse((await get('/country-codes')).headers.get('date') ?? '');
    expect(second - first).toBe(3_600_000);
    expect(new Date(first).toISOString()).toBe('2026-11-20T08:00:00.000Z');
  });

  test('every call under /api is recorded in order, the stand-in for WeChat is not', async () => {
    const { post, get, sandbox } = await use();
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: '{"openid":"a"}' };
    expect((await fetch(`${sandbox.origin}/wechat/login-code`, init)).status).toBe(200);
    await get('/country-codes');
    await post('/login/wechat-miniprogram', { code: 'made up' });
    expect(
      sandbox.requests.map(({ method, path, status, body }) => ({ method, path, status, body })),
    ).toEqual([
      { method: 'GET', path: '/api/v2/sdk/country-codes', status: 200, body: undefined },
      {
        method: 'POST',
        path: '/api/v2/sdk/login/wechat-miniprogram',
        status: 400,
        body: { code: 'made up' },
      },
    ]);
    expect(sandbox.requests[0]?.headers['x-client-id']).toBe(sandbox.clientId);
  });

  test('with verbatim blanks, statuses, tokens and error codes carry the leading blank of the documentation', async () => {
    const { login, post } = await use({ policy: { verbatimBlanks: true } });
    const { body } = await login('a stranger');
    expect(body.status).toBe(' SOCIAL_BIND');
    expect(body.state_token).toMatch(/^ ey/);
    expect((await post('/sms/send', {})).body.error_code).toBe(' IDAAS.SDK.COMMON.1001');
    expect((await login('openid-bound')).body.id_token).toMatch(/^ ey/);
  });
});
