import { afterEach, describe, expect, test } from '@jest/globals';
import { calls } from '../../sandbox/contract/calls';
import { callers } from './caller';

const use = callers({ afterEach });
const mobile = '13800138000';

describe('what no page prints', () => {
  test('every call of the contract is served', async () => {
    const { send, sandbox } = await use();
    for (const { method, path } of calls) {
      const product = path.endsWith('refresh-id-token') ? 'oneaccess' : 'ciam';
      sandbox.control.setPolicy({ product });
      const body = method === 'POST' ? '{}' : undefined;
      const { status } = await send(method, path, { 'content-type': 'application/json' }, body);
      expect({ path, status }).not.toEqual({ path, status: 404 });
    }
  });

  test('an unknown member is refused by name, and changes nothing', async () => {
    const { post, sandbox } = await use();
    const code = sandbox.wechat.issueLoginCode('openid-bound');
    const { status, body } = await post('/login/wechat-miniprogram', { code, openid: 'x' }, { 'X-L': 'en' });
    expect([status, body]).toEqual([
      400,
      { error_code: 'IDAAS.SDK.COMMON.1006', error_msg: 'openid parameter error' },
    ]);
    expect((await post('/login/wechat-miniprogram', { code })).body.status).toBe('SUCCESS');
  });

  test('where the policy says so, it is ignored', async () => {
    const { post, sandbox } = await use({ policy: { unknownMembers: 'ignored' } });
    const code = sandbox.wechat.issueLoginCode('openid-bound');
    expect((await post('/login/wechat-miniprogram', { code, openid: 'x' })).body.status).toBe('SUCCESS');
  });

  test('a body on a call without one is refused', async () => {
    const { post, login } = await use();
    const { session_token } = (await login('openid-bound')).body;
    const renewal = await post('/sso/session-token/id-token', {}, { 'session-token': String(session_token) });
    expect(renewal.body.error_code).toBe('IDAAS.SDK.COMMON.1006');
  });

  test('a number and an address at once are one too many', async () => {
    const { post, stateFor } = await use();
    const body = { mobile, email: 'a@example.com', verify_code: '1' };
    expect((await post('/social/bind', body, await stateFor())).body.error_msg).toBe('email参数错误');
  });

  test('both spellings of the phone code are known: seed 002 prints both', async () => {
    const { post, stateFor, sandbox } = await use();
    const code = sandbox.wechat.issuePhoneCode(mobile);
    const body = { wechat_code: code, wchat_code: code };
    expect((await post('/social/wechat-mobile-bind', body, await stateFor())).body.status).toBe('SUCCESS');
  });
});

describe('what a tenant demands of a new account', () => {
  test('is demanded of both ways to register, and of no way to bind', async () => {
    const { post, stateFor, sandbox } = await use({
      policy: { whenUnknown: 'USER_REGISTER', registerFields: ['department'] },
    });
    const register = async (more: object) => {
      const body = { wechat_code: sandbox.wechat.issuePhoneCode('13100000000'), ...more };
      return (await post('/social/wechat-mobile-register-bind', body, await stateFor('newcomer'))).body;
    };
    expect((await register({})).error_code).toBe('IDAAS.SDK.COMMON.1001');
    expect((await register({ department: 'x', floor: '1' })).error_msg).toBe('floor参数错误');
    const code = { mobile, verify_code: '1' };
    expect((await post('/social/register-bind', code, await stateFor())).body.error_msg).toBe(
      '参数department不能为空',
    );
    expect((await register({ department: 'x' })).status).toBe('SUCCESS');
  });
});

describe('the spelling of a number', () => {
  const spellings = ['13800138000', '+8613800138000', '+86-13800138000', '+852-51234567'];

  test.each([
    ['listed', 'ciam', spellings],
    ['national', 'ciam', ['13800138000', '+852-51234567']],
    ['international', 'ciam', ['+86-13800138000', '+852-51234567']],
    ['listed', 'oneaccess', ['13800138000']],
  ] as const)('%s, %s: %j are taken', async (mobileForms, product, taken) => {
    const { post, sandbox } = await use({ policy: { captcha: 'skip', resendSeconds: 0 } });
    sandbox.control.setPolicy({ mobileForms, product });
    const answers = await Promise.all(
      spellings.map(async (to) => [to, (await post('/sms/send', { mobile: to, type: 'LOGIN_SMS' })).status]),
    );
    expect(answers.filter(([, status]) => status === 200).map(([to]) => to)).toEqual(taken);
  });

  test.each([
    ['/social/bind', { verify_code: '1' }],
    ['/login/mobile-verify-code', { verify_code: '1' }],
    ['/sms/send', { type: 'LOGIN_SMS', captcha_token: 't' }],
  ])('%s refuses what is no number', async (path, body) => {
    const { post, stateFor } = await use();
    const reply = await post(path, { mobile: '138 0013 8000', ...body }, await stateFor());
    expect([reply.body.error_code, reply.body.error_msg]).toEqual([
      'IDAAS.SDK.COMMON.1002',
      '参数mobile格式错误',
    ]);
  });

  test('a puzzle is solved for a number or an address, not for a name', async () => {
    const { solve } = await use();
    expect((await solve('zhangsan')).body.error_msg).toBe('参数sender格式错误');
    expect((await solve('zhangsan@qq.com')).status).toBe(200);
  });
});
