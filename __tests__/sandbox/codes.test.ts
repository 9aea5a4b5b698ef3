import { afterEach, describe, expect, test } from '@jest/globals';
import type { RequestContext } from './caller';
import { callers } from './caller';

const use = callers({ afterEach });
const mobile = '13800138000';

const solved = async ({ solve }: RequestContext, to: string) => (await solve(to)).body.captcha_token;

async function sendSms(caller: RequestContext, to: string, type = 'BIND_MOBILE_SMS') {
  return caller.post('/sms/send', { mobile: to, type, captcha_token: await solved(caller, to) });
}

describe('sending codes', () => {
  test('a sent code is answered with an empty body and lies in the inbox', async () => {
    const caller = await use();
    const { status, text, headers } = await sendSms(caller, mobile);
    expect([status, text, headers.get('content-type')]).toEqual([200, '', null]);
    const [message] = caller.sandbox.control.inbox();
    expect(message).toMatchObject({ channel: 'sms', to: mobile, type: 'BIND_MOBILE_SMS' });
    expect(message?.code).toMatch(/^\d{6}$/);
    expect(message?.text).toContain(message?.code);
  });

  test('nothing is sent without a solved puzzle, with a spent one, or for another recipient', async () => {
    const caller = await use({ policy: { resendSeconds: 0 } });
    const send = (captcha_token: unknown, to = mobile) =>
      caller.post('/sms/send', { mobile: to, type: 'BIND_MOBILE_SMS', captcha_token });
    expect((await send(undefined)).body.error_code).toBe('IDAAS.SDK.COMMON.1001');
    expect((await send('made up')).body.error_code).toBe('IDAAS.SDK.CAPTCHA.0002');
    const token = await solved(caller, mobile);
    expect((await send(token)).status).toBe(200);
    expect((await send(token)).body.error_code).toBe('IDAAS.SDK.CAPTCHA.0002');
    expect((await send(await solved(caller, mobile), '13900139000')).status).toBe(400);
    expect(caller.sandbox.control.inbox()).toHaveLength(1);
  });

  test('a solved puzzle does not wait for ever', async () => {
    const caller = await use();
    const captcha_token = await solved(caller, mobile);
    caller.pass(180);
    const reply = await caller.post('/sms/send', { mobile, type: 'BIND_MOBILE_SMS', captcha_token });
    expect(reply.body.error_code).toBe('IDAAS.SDK.CAPTCHA.0002');
  });

  test('a tenant without puzzles sends at once', async () => {
    const { post } = await use({ policy: { captcha: 'skip' } });
    expect((await post('/sms/send', { mobile, type: 'LOGIN_SMS' })).status).toBe(200);
  });

  test('the next code to one recipient has to wait, one to another has not', async () => {
    const caller = await use();
    await sendSms(caller, mobile);
    caller.pass(40);
    const early = await sendSms(caller, '+86-13800138000');
    expect([early.status, early.body.error_code]).toEqual([400, 'IDAAS.SDK.CAPTCHA.0006']);
    expect(early.body.error_msg).toBe('发送过于频繁,请20秒后再试');
    expect((await sendSms(caller, '13900139000')).status).toBe(200);
    caller.pass(20);
    expect((await sendSms(caller, mobile)).status).toBe(200);
  });

  test('the day has its limit, and the next day a new one', async () => {
    const caller = await use({ policy: { sendsPerDay: 2, resendSeconds: 0 } });
    await sendSms(caller, mobile);
    await sendSms(caller, mobile);
    expect((await sendSms(caller, mobile)).body.error_code).toBe('IDAAS.SDK.CAPTCHA.0006');
    caller.pass(86_400);
    expect((await sendSms(caller, mobile)).status).toBe(200);
  });

  test.each([
    ['ciam', 'UPDATE_PWD_SMS', 'CHANGE_PWD_SMS'],
    ['eiam', 'MFA_AUTH_SMS', 'OTP_REST_SMS'],
    ['oneaccess', 'OTP_REST_SMS', 'MFA_AUTH_SMS'],
  ] as const)('%s knows the type %s and not %s', async (product, known, unknown) => {
    const caller = await use({ policy: { product, errorDialect: 'IDAAS.SDK' } });
    expect((await sendSms(caller, '13900139000', unknown)).body.error_code).toBe('IDAAS.SDK.COMMON.1006');
    expect((await sendSms(caller, mobile, known)).status).toBe(200);
  });

  test('what is no number or no address is refused', async () => {
    const { post } = await use();
    const sms = await post('/sms/send', { mobile: '12345', type: 'LOGIN_SMS', captcha_token: 'x' });
    const email = await post('/email/send', { email: 'unknown', type: 'LOGIN_EMS', captcha_token: 'x' });
    expect([sms.body.error_code, email.body.error_code]).toEqual([
      'IDAAS.SDK.COMMON.1002',
      'IDAAS.SDK.COMMON.1002',
    ]);
  });

  test('the regions are listed, and their patterns take the usual spellings', async () => {
    const { get } = await use();
    const { body } = await get('/country-codes');
    const [china] = body.phoneAreaCodeDefinitions as { areaCode: string; mobileRegex: string }[];
    expect([china?.areaCode, body.preferredAreaCode]).toEqual(['86', 'CN']);
    const pattern = new RegExp(china?.mobileRegex ?? '$^');
    for (const text of ['13800138000', '+8613800138000', '+86-13800138000']) expect(text).toMatch(pattern);
    expect('1380013800').not.toMatch(pattern);
  });
});

describe('using codes', () => {
  test('a code works once', async () => {
    const { codeFor, post } = await use();
    const body = { mobile: '13900139000', verify_code: await codeFor('13900139000', 'LOGIN_SMS') };
    expect((await post('/login/mobile-verify-code', body)).body.status).toBe('SUCCESS');
    expect((await post('/login/mobile-verify-code', body)).body.error_code).toBe('IDAAS.SDK.CAPTCHA.0007');
  });

  test('a code expires', async () => {
    const { codeFor, post, pass } = await use({ policy: { codeSeconds: 90 } });
    const verify_code = await codeFor('13900139000', 'LOGIN_SMS');
    pass(90);
    const reply = await post('/login/mobile-verify-code', { mobile: '13900139000', verify_code });
    expect(reply.body).toEqual({ error_code: 'IDAAS.SDK.CAPTCHA.0008', error_msg: '验证码已过期' });
  });

  test('too many wrong guesses end it', async () => {
    const { codeFor, post } = await use({ policy: { maxCodeAttempts: 2 } });
    const verify_code = await codeFor('13900139000', 'LOGIN_SMS');
    const attempt = (code: string) =>
      post('/login/mobile-verify-code', { mobile: '13900139000', verify_code: code });
    await attempt('no');
    await attempt('no');
    expect((await attempt(verify_code)).body.error_code).toBe('IDAAS.SDK.CAPTCHA.0007');
  });

  test('a newer code replaces the one before', async () => {
    const { codeFor, post, pass } = await use({ policy: { codeLength: 8 } });
    const [first, , second] = [
      await codeFor('13900139000', 'LOGIN_SMS'),
      pass(60),
      await codeFor('13900139000', 'LOGIN_SMS'),
    ];
    expect(first).toHaveLength(8);
    const attempt = (verify_code: string) =>
      post('/login/mobile-verify-code', { mobile: '13900139000', verify_code });
    expect((await attempt(first)).status).toBe(400);
    expect((await attempt(second)).status).toBe(200);
  });

  test('an address is the same in capitals', async () => {
    const { codeFor, post } = await use();
    const verify_code = await codeFor('Lina@Example.com', 'LOGIN_EMS');
    const reply = await post('/login/email-verify-code', { email: 'LINA@example.com', verify_code });
    expect(reply.body.status).toBe('SUCCESS');
  });

  test('a code for one number is none for another', async () => {
    const { codeFor, post } = await use();
    const verify_code = await codeFor('13800138000', 'LOGIN_SMS');
    const reply = await post('/login/mobile-verify-code', { mobile: '13900139000', verify_code });
    expect(reply.body.error_code).toBe('IDAAS.SDK.CAPTCHA.0007');
  });
});
