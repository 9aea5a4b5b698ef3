import { describe, expect, test } from '@jest/globals';
import { wrongInFile, isTenantFile } from '../../config/tenantFileSchema';
import { settings } from '../../config/settings';
import { settingsOf } from '../../src/idaas/presets';

/** What is wrong with a file, without what is accepted, and without the name of the file. */
const wrong = (file: unknown): string[] =>
  wrongInFile(file, 'tenant.config.ts').map((problem) =>
    (problem.split('\n')[0] ?? '').replace(' in tenant.config.ts', ''),
  );

describe('a tenant file', () => {
  test('may hold nothing at all', () => {
    expect(wrong({})).toEqual([]);
  });

  test('may hold every setting with the value it has anyway', () => {
    for (const product of ['eiam', 'ciam', 'oneaccess'] as const)
      expect(wrong({ settings: settingsOf(product) })).toEqual([]);
  });

  test('may hold the example of every setting of the build', () => {
    const examples = Object.values(settings).flatMap((row) =>
      'member' in row && row.member !== 'brand.color' ? [[row.member, row.example]] : [],
    );
    expect(examples).toHaveLength(9);
    const file = Object.fromEntries(examples) as unknown;
    expect(wrong(file)).toEqual([]);
    expect(wrong({ brand: { color: settings.TARO_APP_BRAND_COLOR.example } })).toEqual([]);
    expect(wrong({ environments: { trial: file, develop: file, release: file } })).toEqual([]);
  });

  test.each([
    [{ phoneCodeField: 'both' }],
    [{ stateTokenMs: 90_000, renewalHeader: null, traceHeader: 'X-Request-Id' }],
    [{ codeLength: { min: 6 }, mfa: { enabled: false }, signOut: { mode: 'remote' } }],
    [{ problemOfErrorCode: { 'SDK.LOGIN.1009': 'personLocked', 'LOGIN.0001': 'credentialsWrong' } }],
    [{ extraRegisterFields: { department: 'sales' }, paths: { captcha: '/idaas/api/v2/sdk/captcha' } }],
    [{ expectedIssuer: 'Issuer', expectedAudience: 'Audience' }],
  ])('may hold %j', (some) => {
    expect(wrong({ settings: some })).toEqual([]);
  });

  test.each([
    ['phoneCodeField', 'wechatcode', 'wechat_code, wchat_code or both'],
    ['defaultCodeMethods', [], 'a list of mobile, email or both'],
    ['defaultCodeMethods', 'mobile', 'a list of mobile, email or both'],
    ['offerWechatPhone', 'no', 'true or false'],
    ['offerPassword', 0, 'true or false'],
    ['stateTokenMs', 0, 'a whole number of milliseconds, at least 1, or null'],
    ['stateTokenMs', undefined, 'a whole number of milliseconds, at least 1, or null'],
    ['captchaEncryption', 'aes', 'none, aes-ecb or auto'],
    ['captchaFallbackWidth', 5, 'a whole number of pixels, 50 to 2000'],
    ['captcha', false, 'required or skip'],
    ['resendMs', -1, 'a whole number of milliseconds, at least 1'],
    ['resendMs', 1.5, 'a whole number of milliseconds, at least 1'],
    ['resendMs', '60000', 'a whole number of milliseconds, at least 1'],
    ['mobileFormat', '86', 'national or +86-national'],
    ['renewalHeader', 'x-session-token', 'session-token, X-session-token or both, or null'],
    ['expectedIssuer', '', 'a text that is not empty, or null'],
    ['expectedAudience', 7, 'a text that is not empty, or null'],
    ['phoneLogin', null, 'true or false'],
    ['traceHeader', 'X Request', 'the name of a header: letters, digits, - and _, or null'],
  ])('is refused with %s: %j, and told what is accepted', (name, value, accepted) => {
    const shown = value === undefined ? 'undefined' : JSON.stringify(value);
    expect(wrongInFile({ settings: { [name]: value } }, 'acme.config.ts')).toEqual([
      `settings.${name} in acme.config.ts cannot be ${shown}.\n    accepted: ${accepted}`,
    ]);
  });

  test.each([
    [{ codeLength: { min: 0 } }, 'settings.codeLength.min cannot be 0.'],
    [{ codeLength: 6 }, 'settings.codeLength cannot be 6.'],
    [{ mfa: { smsType: '' } }, 'settings.mfa.smsType cannot be "".'],
    [{ mfa: { on: true } }, 'settings.mfa.on is not known.'],
    [{ signOut: { proof: 'cookie' } }, 'settings.signOut.proof cannot be "cookie".'],
    [{ paths: { captcha: 'captcha' } }, 'settings.paths.captcha cannot be "captcha".'],
    [{ paths: { captcha: '//evil.example' } }, 'settings.paths.captcha cannot be "//evil.example".'],
    [{ paths: { puzzle: '/captcha' } }, 'settings.paths.puzzle is not known.'],
    [{ problemOfErrorCode: { 'SDK.X': 'locked' } }, 'settings.problemOfErrorCode.SDK.X cannot be "locked".'],
    [
      { problemOfErrorCode: { 'IDAAS.SDK.X': 'refused' } },
      'settings.problemOfErrorCode.IDAAS.SDK.X has a name that is not accepted.',
    ],
    [{ extraRegisterFields: { age: 7 } }, 'settings.extraRegisterFields.age cannot be 7.'],
    [{ phoneCode: 'both' }, 'settings.phoneCode is not known.'],
  ])('is refused with the settings %j, at that very place', (some, told) => {
    expect(wrong({ settings: some })).toEqual([told]);
    expect(wrong({ environments: { trial: { settings: some } } })).toEqual([`environments.trial.${told}`]);
  });

  test.each([
    [{ origin: 'http://login.example.com' }, 'origin must be https'],
    [{ origin: 'https://login.example.com/api' }, 'origin has a path'],
    [{ clientId: 'two words' }, 'clientId has blanks or characters outside ASCII'],
    [{ clientId: 5 }, 'clientId cannot be 5.'],
    [{ product: 'idaas' }, 'product cannot be "idaas".'],
    [{ audience: 'everyone' }, 'audience cannot be "everyone".'],
    [{ privacyPolicyUrl: 'privacy.html' }, 'privacyPolicyUrl is not an https address'],
    [{ companyName: 'x'.repeat(61) }, 'companyName is longer than 60 characters.'],
    [{ environments: { trail: {} } }, 'environments.trail is not known.'],
    [{ environments: { trial: { environments: {} } } }, 'environments.trial.environments is not known.'],
    [{ appSecret: 'x' }, 'appSecret is not known.'],
    [[], 'The default export of tenant.config.ts cannot be [].'],
    [null, 'The default export of tenant.config.ts cannot be null.'],
  ])('is refused with %j', (file, told) => {
    const [problem, ...more] = wrong(file);
    expect(problem).toContain(told);
    expect(more).toEqual([]);
    expect(isTenantFile(file)).toBe(false);
  });

  test('is told everything that is wrong at once', () => {
    const file = {
      origin: 'x',
      settings: { captcha: 1, mfa: { enabled: 2 } },
      environments: { release: { product: 3 } },
    };
    expect(wrong(file)).toHaveLength(4);
  });

  test('that carries a password in its origin is refused without repeating it', () => {
    const problems = ['https', 'http'].flatMap((scheme) =>
      wrong({ origin: `${scheme}://me:hunter2@login.example.com` }),
    );
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('hunter2');
  });
});
