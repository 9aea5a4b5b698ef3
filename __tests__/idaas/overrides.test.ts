import { describe, expect, test } from '@jest/globals';
import { mergeSettings } from '../../src/idaas/overrides';
import { settingsOf } from '../../src/idaas/presets';

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

  test('add fields to those that every registration sends', () => {
    const base = { extraRegisterFields: { department: 'sales', source: 'app' } };
    const merged = mergeSettings(base, { extraRegisterFields: { source: 'wechat' } });
    expect(merged.extraRegisterFields).toEqual({ department: 'sales', source: 'wechat' });
    expect(mergeSettings(base, {}).extraRegisterFields).toEqual(base.extraRegisterFields);
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
