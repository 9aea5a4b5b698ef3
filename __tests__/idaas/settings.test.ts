import { describe, expect, test } from '@jest/globals';
import { mergeSettings, settingsOf } from '../../src/idaas/settings';

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

describe('overrides', () => {
  test('of single members leave the other members of the setting as the product has them', () => {
    const settings = settingsOf('oneaccess', {
      mfa: { enabled: false },
      codeLength: { max: 6 },
      signOut: { mode: 'remote' },
      paths: { captcha: '/gateway/captcha' },
    });
    const preset = settingsOf('oneaccess');
    expect(settings.mfa).toEqual({ ...preset.mfa, enabled: false });
    expect(settings.mfa.smsType).toBe('OTP_REST_SMS');
    expect(settings.codeLength).toEqual({ min: 4, max: 6 });
    expect(settings.signOut).toEqual({ mode: 'remote', proof: 'session-header' });
    expect(settings.paths).toEqual({ ...preset.paths, captcha: '/gateway/captcha' });
  });

  test('win over the preset of the product, also with null', () => {
    expect(settingsOf('ciam', { renewalHeader: 'both' }).renewalHeader).toBe('both');
    expect(settingsOf('ciam', { renewalHeader: null }).renewalHeader).toBeNull();
  });

  test('leave the preset itself as it was', () => {
    settingsOf('eiam', { mfa: { enabled: false }, paths: { captcha: '/x' } });
    expect(settingsOf('eiam').mfa.enabled).toBe(true);
    expect(settingsOf('eiam').paths.captcha).toBe('/api/v2/sdk/captcha');
  });

  test('are merged among themselves, and name nothing that neither of them names', () => {
    const both = mergeSettings(
      { phoneLogin: true, mfa: { smsType: 'A' }, problemOfErrorCode: { 'SDK.X.1': 'refused' } },
      { phoneLogin: false, mfa: { emailType: 'B' }, problemOfErrorCode: { 'SDK.X.2': 'codeWrong' } },
    );
    expect(both).toEqual({
      phoneLogin: false,
      mfa: { smsType: 'A', emailType: 'B' },
      problemOfErrorCode: { 'SDK.X.1': 'refused', 'SDK.X.2': 'codeWrong' },
    });
  });
});
