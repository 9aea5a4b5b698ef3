import { afterEach, describe, expect, test } from '@jest/globals';
import type { RequestContext } from './caller';
import { callers } from './caller';

const use = callers({ afterEach });

async function bearer(caller: RequestContext) {
  return { Authorization: `Bearer ${String((await caller.login('openid-bound')).body.id_token)}` };
}
interface Social {
  id: string;
  userId: string;
  socialType: string;
  socialUid: string;
}

describe('what a person may do once signed in', () => {
  test('the bound WeChat user is listed and can be taken off, and is then a stranger again', async () => {
    const caller = await use();
    const me = await bearer(caller);
    const [record] = (await caller.get('/social', me)).body.social as Social[];
    expect(record).toMatchObject({ socialType: 'weixin', socialUid: 'openid-bound' });
    expect((await caller.post('/social/unbind-account', { id: 'another' }, me)).status).toBe(400);
    const reply = await caller.post('/social/unbind-account', { id: record?.id }, me);
    expect([reply.status, reply.text]).toEqual([200, '']);
    expect((await caller.get('/social', me)).body.social).toEqual([]);
    expect((await caller.login('openid-bound')).body.status).toBe('SOCIAL_BIND');
  });

  test('the mobile number changes with a code sent to the new one, or with a WeChat phone code', async () => {
    const caller = await use();
    const me = await bearer(caller);
    const verify_code = await caller.codeFor('15100151000', 'UPDATE_MOBILE_SMS');
    const reply = await caller.post('/profile/update-mobile', { mobile: '15100151000', verify_code }, me);
    expect([reply.status, reply.text]).toEqual([200, '']);
    expect((await caller.get('/profile', me)).body.mobile).toBe('+86-15100151000');
    const wechat_code = caller.sandbox.wechat.issuePhoneCode('15200152000');
    expect((await caller.post('/profile/update-mobile-by-wechat', { wechat_code }, me)).status).toBe(200);
    expect((await caller.get('/profile', me)).body.mobile).toBe('+86-15200152000');
  });

  test("another person's number is not given away", async () => {
    const caller = await use();
    const wechat_code = caller.sandbox.wechat.issuePhoneCode('13800138000');
    const reply = await caller.post(
      '/profile/update-mobile-by-wechat',
      { wechat_code },
      await bearer(caller),
    );
    expect(reply.body.error_code).toBe('IDAAS.SDK.LOGIN.1008');
  });

  test('the own name can be changed', async () => {
    const caller = await use();
    const me = await bearer(caller);
    await caller.post('/profile/update', { name: '李小娜' }, me);
    expect((await caller.get('/profile', me)).body).toMatchObject({
      name: '李小娜',
      email: 'lina@example.com',
    });
  });

  test.each([
    '/social/unbind-account',
    '/profile/update-mobile',
    '/profile/update-mobile-by-wechat',
    '/profile/update',
  ])('%s needs a bearer', async (path) => {
    const { post } = await use();
    expect((await post(path, {})).body.error_code).toBe('IDAAS.SDK.PARAM.0016');
  });
});
