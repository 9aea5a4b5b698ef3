import { describe, expect, test } from '@jest/globals';
import { startGateway } from './gateway';
import { at, examineWith, refusal } from './gatewayRuns';
import { codeOf, errorsOf, examine, findingsOf, openSandbox } from './setup';

test('a gateway that changes nothing shows what the sandbox shows', async () => {
  const { origin } = await openSandbox();
  const gateway = await startGateway({ to: origin });
  const [direct, through] = [await examine({ origin }), await examine(gateway)];
  expect(through.findings.filter(({ check }) => check !== 'connection')).toEqual(
    direct.findings.filter(({ check }) => check !== 'connection'),
  );
});

describe('an answer beside the API', () => {
  test('that redirects to another origin names it as the setting', async () => {
    const report = await examineWith(({ path }) => ({
      status: 301,
      headers: { location: `https://login.example.com${path}` },
    }));
    expect(codeOf(report, 'answers')).toBe('answersRedirect');
    expect(report.environment).toEqual({ TARO_APP_IDAAS_ORIGIN: 'https://login.example.com' });
  });

  test('of another service that knows no such path ends the run', async () => {
    const report = await examineWith(() => ({
      status: 404,
      body: { error_code: 'X.1', error_msg: 'no such path' },
    }));
    expect(errorsOf(report)).toEqual(['answers: answersNoPath']);
    expect(report.requests).toBe(1);
  });

  test('cannot move the cursor of a terminal', async () => {
    const report = await examineWith(() => refusal('SDK.COMMON.1003\u001b[2J', 'a\u0007b\u202ec\r\nd'));
    expect(findingsOf(report, 'device-headers')[0]?.says).toContain('SDK.COMMON.1003 [2J "a b c d"');
  });

  test('may look at the client id before the device', async () => {
    const report = await examineWith(({ headers }) =>
      headers['x-agent'] === undefined ? refusal('SDK.COMMON.1012') : undefined,
    );
    expect(codeOf(report, 'device-headers')).toBe('deviceUnseen');
  });

  test('of {} to everything is no tenant', async () => {
    const report = await examineWith(() => ({ body: {} }));
    expect(errorsOf(report)).toEqual([
      'captcha: captchaIncomplete',
      'wechat-source: sourceAdmits',
      'state-token: stateTokenAccepted',
      'renewal: renewalAccepted',
      'id-token: idTokenAccepted',
    ]);
    expect(codeOf(report, 'product')).toBe('productUnknown');
  });

  test('may leave the device headers alone', async () => {
    const report = await examineWith(({ path, headers }) => {
      headers['x-operating-sys-version'] ??= 'set by the gateway';
      headers['x-device-fingerprint'] ??= 'gateway';
      headers['x-agent'] ??= path;
      return undefined;
    });
    expect(codeOf(report, 'answers')).toBe('answersWithoutRefusal');
    expect(codeOf(report, 'device-headers')).toBe('deviceNotEnforced');
  });

  test.each([
    [null, 'clockSilent'],
    ['Thu, 01 Jan 2026 00:00:00 GMT', 'clockWrong'],
  ])('with the Date %s: %s', async (date, code) => {
    const report = await examineWith(
      at('/server-date', () => refusal('SDK.COMMON.1015')),
      date,
    );
    expect(codeOf(report, 'clock')).toBe(code);
  });

  test("is timed by OneAccess's server-date, a text, where there is one", async () => {
    const late = String(Date.now() - 200_000);
    const report = await examineWith(at('/server-date', () => ({ body: { timestamp: late } })));
    expect(findingsOf(report, 'clock')[0]?.says).toContain('3 min behind');
  });

  test.each([
    ['/mobile-by-token', 'second-factor', 'numberLookupMissing'],
    ['/country-codes', 'country-codes', 'countriesMissing'],
    ['/oauth2/keys', 'keys', 'keysUnusable'],
    ['/logout', 'sign-out', 'signOutMissing'],
    ['/wechat-miniprogram', 'wechat-source', 'sourceMissing'],
  ] as const)('that is missing at %s: %s says %s', async (path, check, code) => {
    const report = await examineWith(at(path, () => ({ status: 404, body: '<html></html>' })));
    expect(codeOf(report, check)).toBe(code);
  });

  test('that does not tell the number lets people type it', async () => {
    const report = await examineWith(at('/mobile-by-token', () => ({ status: 404 })));
    expect(report.settings).toEqual({
      mfa: { enabled: true, smsType: 'MFA_AUTH_SMS', emailType: 'MFA_AUTH_EMS', mobileLookup: false },
    });
  });

  test.each([
    [refusal('SDK.COMMON.1009', 'unknown authentication configuration'), 'sourceDisabled'],
    [{ body: { status: 'SOCIAL_BIND' } }, 'sourceAdmits'],
    [refusal('SDK.COMMON.1002'), 'unexpectedAside'],
  ])('to a sign-in, %j: %s', async (answer, code) => {
    expect(codeOf(await examineWith(at('/wechat-miniprogram', () => answer)), 'wechat-source')).toBe(code);
  });

  test.each([
    [{ keys: [] }, 'none is for RS256'],
    [{ keys: [{ kty: 'EC', kid: 'a' }] }, 'none is for RS256'],
    [{ keys: [{ kty: 'RSA', n: 'AAAA', e: 'AQAB' }] }, 'one has no kid'],
    [{ keys: [{ kty: 'RSA', n: 'AAAA', e: 'AQAB', kid: 'a' }] }, 'one has 24 bits'],
  ])('with the keys %j says why they are of no use', async (body, why) => {
    const report = await examineWith(at('/oauth2/keys', () => ({ body })));
    expect(findingsOf(report, 'keys')[0]?.says).toContain(why);
  });

  test.each([
    [{ phoneAreaCodeDefinitions: 'none' }, 'is no list of areas'],
    [{ phoneAreaCodeDefinitions: [{ areaCode: '86', mobileRegex: '(' }] }, 'mobileRegex of 86'],
    [{ phoneAreaCodeDefinitions: [{ mobileRegex: '1' }] }, 'one without areaCode'],
  ])('with the area codes %j says what is wrong', async (body, why) => {
    const report = await examineWith(at('/country-codes', () => ({ body })));
    expect(findingsOf(report, 'country-codes')[0]?.says).toContain(why);
  });

  test.each([
    [refusal('SDK.TOKEN.1'), 'idTokenNew', { problemOfErrorCode: { 'SDK.TOKEN.1': 'idTokenExpired' } }],
    [refusal('SDK.COMMON.1006', 'id_token parameter error'), 'idTokenKnown', {}],
    [refusal('SDK.COMMON.1013'), 'idTokenUnseen', {}],
    [refusal('SDK.COMMON.1004'), 'idTokenNotTaken', { offerBoundAccounts: false }],
    [{ status: 404, body: '<html></html>' }, 'idTokenNotTaken', { offerBoundAccounts: false }],
    [{ body: { social: [] } }, 'idTokenAccepted', {}],
  ])('to a call of a signed-in person, %j: %s', async (answer, code, settings) => {
    const report = await examineWith(at('/sdk/social', () => answer));
    expect(codeOf(report, 'id-token')).toBe(code);
    expect(report.settings).toEqual(settings);
  });
});
