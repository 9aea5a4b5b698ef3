import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '../../src/idaas/settings';

describe('the settings of a product', () => {
  test.each([
    ['eiam', 'X-session-token', 'MFA_AUTH_SMS'],
    ['ciam', 'session-token', 'MFA_AUTH_SMS'],
    ['oneaccess', null, 'OTP_REST_SMS'],
  ] as const)('%s renews with %s and sends second factors as %s', (product, renewalHeader, smsType) => {
    expect(settingsOf(product)).toMatchObject({ renewalHeader, mfa: { smsType } });
  });

  test('differ in nothing else', () => {
    const { renewalHeader: _header, ...eiam } = settingsOf('eiam');
    const { renewalHeader: _other, ...ciam } = settingsOf('ciam');
    const { renewalHeader: _third, mfa, ...oneaccess } = settingsOf('oneaccess');
    expect(ciam).toEqual(eiam);
    expect({ ...oneaccess, mfa: { ...mfa, smsType: 'MFA_AUTH_SMS' } }).toEqual(eiam);
  });
});
