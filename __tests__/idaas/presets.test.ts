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

  test('differ in nothing else', () => {
    const { renewalHeader: _header, forgottenPassword, ...eiam } = settingsOf('eiam');
    const { renewalHeader: _other, forgottenPassword: ofCiam, ...ciam } = settingsOf('ciam');
    const { renewalHeader: _third, forgottenPassword: ofHuawei, mfa, ...oneaccess } = settingsOf('oneaccess');
    expect(ciam).toEqual(eiam);
    expect({ ...oneaccess, mfa: { ...mfa, smsType: 'MFA_AUTH_SMS' } }).toEqual(eiam);
    expect({ ...ofCiam, enabled: false }).toEqual(forgottenPassword);
    expect({ ...ofHuawei, methods: ['mobile', 'email'] }).toEqual(forgottenPassword);
  });
});
