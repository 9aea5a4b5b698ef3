import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../src/core/tokens';
import { sendCodeRequest } from '../../src/idaas/codes';
import { settingsOf } from '../../src/idaas/presets';
import { EMAIL, MOBILE } from './calls';
import { bodyOf, requestContext } from './contexts';

describe('sending a code', () => {
  test.each([
    ['binding', MOBILE, 'sms/send', 'BIND_MOBILE_SMS'],
    ['binding', EMAIL, 'email/send', 'BIND_EMAIL_EMS'],
    ['registering', MOBILE, 'sms/send', 'REGISTER_SMS'],
    ['registering', EMAIL, 'email/send', 'REGISTER_EMS'],
    ['verifying', MOBILE, 'sms/send', 'MFA_AUTH_SMS'],
    ['verifying', EMAIL, 'email/send', 'MFA_AUTH_EMS'],
    ['resettingPassword', MOBILE, 'sms/send', 'FORGET_PWD_SMS'],
    ['resettingPassword', EMAIL, 'email/send', 'FORGET_PWD_EMS'],
  ] as const)('for %s to %o goes to %s as %s', (purpose, recipient, path, type) => {
    const request = sendCodeRequest(
      requestContext(),
      purpose,
      recipient,
      singleUse('token---{"x":237.0,"y":5.0}'),
    );
    expect(request.url).toBe(`https://login.example.com/api/v2/sdk/${path}`);
    expect(bodyOf(request)).toEqual({
      [recipient.method]: recipient.address,
      type,
      captcha_token: 'token---{"x":237.0,"y":5.0}',
    });
    expect(request.headers).not.toHaveProperty('X-state-token');
  });

  test('OneAccess has a name of its own for the second factor', () => {
    const request = sendCodeRequest(requestContext(settingsOf('oneaccess')), 'verifying', MOBILE, null);
    expect(bodyOf(request)).toMatchObject({ type: 'OTP_REST_SMS' });
    expect(bodyOf(request)).not.toHaveProperty('captcha_token');
  });

  test('a forgotten password goes by the types that the tenant’s pages name', () => {
    const { forgottenPassword } = settingsOf('eiam');
    const types = { smsType: 'CHANGE_PWD_SMS', emailType: 'CHANGE_PWD_EMS' };
    const context = requestContext({ forgottenPassword: { ...forgottenPassword, ...types } });
    const typeTo = (recipient: typeof MOBILE | typeof EMAIL) =>
      bodyOf(sendCodeRequest(context, 'resettingPassword', recipient, null));
    expect(typeTo(MOBILE)).toMatchObject({ type: 'CHANGE_PWD_SMS' });
    expect(typeTo(EMAIL)).toMatchObject({ type: 'CHANGE_PWD_EMS' });
  });

  test('a mainland number goes out as the tenant wants it; a foreign one always with its area code', () => {
    const spelled = requestContext({ mobileFormat: '+86-national' });
    const foreign = { method: 'mobile', address: '+852-51234567' } as const;
    expect(bodyOf(sendCodeRequest(spelled, 'binding', MOBILE, null))).toMatchObject({
      mobile: '+86-13800138000',
    });
    expect(bodyOf(sendCodeRequest(spelled, 'binding', foreign, null))).toMatchObject({
      mobile: '+852-51234567',
    });
    expect(bodyOf(sendCodeRequest(spelled, 'binding', EMAIL, null))).toMatchObject({
      email: 'zhangsan@qq.com',
    });
  });
});
