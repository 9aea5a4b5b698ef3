import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '../../src/idaas/presets';

describe('the settings of a product', () => {
  test.each([
    ['eiam', 'X-session-token', 'MFA_AUTH_SMS'],
    ['ciam', 'session-token', 'MFA_AUTH_SMS'],
    ['oneaccess', null, 'OTP_REST_SMS'],
  ] as const)('%s renews with %s and sends second factors as %s', (product, renewalHeader, smsType) => {
    expect(settingsOf(product)).toMatchObject({ renewalHeader, mfa: { smsType } });
  });

  test.each([
    ['eiam', false, ['mobile', 'email']],
    ['ciam', true, ['mobile', 'email']],
    // Huawei has no email codes.
    ['oneaccess', false, ['mobile']],
  ] as const)('%s offers to reset a forgotten password: %s, by %j', (product, enabled, methods) => {
    expect(settingsOf(product).forgottenPassword).toMatchObject({ enabled, methods, url: null, text: null });
  });

  test.each([
    ['eiam', true, false],
    // Only CIAM's pages print the change of a number.
    ['ciam', true, true],
    // Huawei's pages demand a signature for whatever a signed-in person asks.
    ['oneaccess', false, false],
  ] as const)('%s offers bound accounts: %s, another number: %s', (product, accounts, mobile) => {
    expect(settingsOf(product)).toMatchObject({ offerBoundAccounts: accounts, offerMobileChange: mobile });
  });

  test('differ in nothing else', () => {
    const {
      renewalHeader,
      offerBoundAccounts,
      offerMobileChange,
      mfa: { smsType },
      forgottenPassword: { enabled, methods },
    } = settingsOf('eiam');
    const like = { renewalHeader, offerBoundAccounts, offerMobileChange };
    for (const product of ['ciam', 'oneaccess'] as const)
      expect(
        settingsOf(product, { ...like, mfa: { smsType }, forgottenPassword: { enabled, methods } }),
      ).toEqual(settingsOf('eiam'));
  });
});
