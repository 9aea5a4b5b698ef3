import { describe, expect, test } from '@jest/globals';
import { codeOf, errorsOf, examine, findingsOf, openSandbox } from './doctoring';
import type { OwnAnswer, Passing } from './gateway';
import { startGateway } from './gateway';

const refusal = (code: string, message = 'no'): OwnAnswer => ({
  status: 400,
  body: { error_code: code, error_msg: message },
});

/** A run against a tenant that answers some calls otherwise than the sandbox can. */
async function examineWith(change: (passing: Passing) => OwnAnswer | undefined, date?: string | null) {
  const { origin } = await openSandbox({ policy: { product: 'eiam' } });
  const gateway = await startGateway({ to: origin, change, ...(date === undefined ? {} : { date }) });
  return examine({ origin: gateway.origin, product: 'eiam' });
}

/** Answers calls to a path. */
const at =
  (end: string, answer: (passing: Passing) => OwnAnswer | undefined) =>
  (passing: Passing): OwnAnswer | undefined =>
    passing.path.endsWith(end) ? answer(passing) : undefined;

test('a gateway that changes nothing shows what the sandbox shows', async () => {
  const { origin } = await openSandbox();
  const gateway = await startGateway({ to: origin });
  const [direct, through] = [await examine({ origin }), await examine(gateway)];
  expect(through.findings.filter(({ check }) => check !== 'connection')).toEqual(
    direct.findings.filter(({ check }) => check !== 'connection'),
  );
});

describe('the header of the renewal', () => {
  const reads = (...names: string[]) =>
    at('/session-token/id-token', ({ headers }) =>
      names.some((name) => headers[name] !== undefined)
        ? refusal('SDK.COMMON.1006', 'session_token parameter error')
        : refusal('SDK.COMMON.1001', 'parameter session_token is blank'),
    );

  test.each([
    [['x-session-token'], 'The tenant reads X-session-token', {}],
    [['session-token'], 'The tenant reads session-token', { renewalHeader: 'session-token' }],
    [
      ['session-token', 'x-session-token'],
      'The tenant reads session-token and X-session-token',
      { renewalHeader: 'both' },
    ],
  ])('that makes a difference is the one that is read: %j', async (names, words, settings) => {
    const report = await examineWith(reads(...names));
    expect(findingsOf(report, 'renewal')[0]?.says).toContain(words);
    expect(report.settings).toEqual(settings);
  });

  test('makes no difference by a reference that changes with every answer', async () => {
    let count = 0;
    const report = await examineWith(
      at('/session-token/id-token', () => refusal('SDK.COMMON.1006', `wrong, trace ${(count += 1)}a9`)),
    );
    expect(codeOf(report, 'renewal')).toBe('renewalUndecided');
  });

  test('is not asked for where there is no renewal', async () => {
    const report = await examineWith(
      at('id-token', () => ({ status: 404, body: { error: 'Not Found', status: 404 } })),
    );
    expect(errorsOf(report)).toEqual(['renewal: renewalMissing']);
  });

  test('with a code that no list has gets a meaning', async () => {
    const report = await examineWith(at('/session-token/id-token', () => refusal('SDK.SESSION.0001')));
    expect(codeOf(report, 'renewal')).toBe('renewalNew');
    expect(report.settings).toEqual({ problemOfErrorCode: { 'SDK.SESSION.0001': 'sessionEnded' } });
  });

  test('may be refused by HTTP 401 alone', async () => {
    const report = await examineWith(at('/session-token/id-token', () => ({ status: 401 })));
    expect(codeOf(report, 'renewal')).toBe('renewalUndecided');
  });

  test('that needs no session at all is an error', async () => {
    const report = await examineWith(at('/session-token/id-token', () => ({ body: { id_token: 'x' } })));
    expect(errorsOf(report)).toEqual(['renewal: renewalAccepted']);
  });

  test('that admits an invented session is an error', async () => {
    const report = await examineWith(
      at('/session-token/id-token', ({ headers }) =>
        headers['session-token'] === undefined
          ? undefined
          : { body: { session_token: 'x', expire: 1, id_token: 'x' } },
      ),
    );
    expect(errorsOf(report)).toEqual(['renewal: renewalAccepted']);
  });
});

describe('the state token', () => {
  const bindSays = (answer: OwnAnswer) => examineWith(at('/social/bind', () => answer));

  test.each([
    [refusal('SDK.COMMON.1005', 'state_token has expired'), 'stateTokenKnown'],
    [refusal('SDK.COMMON.1006', 'state_token parameter error'), 'stateTokenKnown'],
    [refusal('IDAAS.SDK.COMMON.1007', 'state_token参数错误'), 'stateTokenKnown'],
    [refusal('PARAM.0014', 'wrong'), 'stateTokenKnown'],
    [{ status: 401 }, 'stateTokenKnown'],
    [refusal('SDK.COMMON.1006', 'email parameter error'), 'stateTokenUnseen'],
    [refusal('SDK.CAPTCHA.0007', 'incorrect verification code'), 'stateTokenUnseen'],
    [{ body: { status: 'SUCCESS' } }, 'stateTokenAccepted'],
  ])('%j: %s, and nothing follows', async (answer, code) => {
    const report = await bindSays(answer);
    expect(codeOf(report, 'state-token')).toBe(code);
    expect(report.settings).toEqual({});
  });

  test('with a code that no list has gets a meaning', async () => {
    const report = await bindSays(refusal(' idaas.sdk.STATE.0001', 'stale'));
    expect(codeOf(report, 'state-token')).toBe('stateTokenNew');
    expect(report.settings).toEqual({ problemOfErrorCode: { 'SDK.STATE.0001': 'stateTokenInvalid' } });
  });
});

describe("the puzzle's solution", () => {
  const isPlain = (solution: string) => solution.startsWith('{');
  /** The first try is in the clear, the second one encrypted. */
  const verifySays = (plain: OwnAnswer, encrypted: OwnAnswer) => {
    let asked = 0;
    return examineWith(at('/captcha/verify', () => ((asked += 1) === 1 ? plain : encrypted)));
  };
  const wrong = refusal('SDK.CAPTCHA.0002', 'graphic captcha verification failed');
  const unreadable = refusal('SDK.COMMON.1002', 'parameter point_json has a wrong format');
  const busy: OwnAnswer = { status: 500, body: { error_code: 'SDK.COMMON.1008', error_msg: 'system busy' } };

  test.each([
    [wrong, unreadable, 'solutionPlain', {}],
    [wrong, busy, 'solutionPlain', {}],
    [unreadable, wrong, 'solutionEncrypted', { captchaEncryption: 'auto' }],
    [busy, wrong, 'solutionEncrypted', { captchaEncryption: 'auto' }],
    [refusal('SDK.CAPTCHA.0003'), wrong, 'solutionEncrypted', { captchaEncryption: 'auto' }],
    [
      refusal('SDK.CAPTCHA.0099'),
      unreadable,
      'solutionPlain',
      { problemOfErrorCode: { 'SDK.CAPTCHA.0099': 'captchaFailed' } },
    ],
    [wrong, wrong, 'solutionUndecided', {}],
    [busy, busy, 'unexpected', {}],
    [{ body: { captcha_token: 'x' } }, wrong, 'solutionAccepted', {}],
    [
      refusal('SDK.PUZZLE.1'),
      refusal('SDK.PUZZLE.1'),
      'solutionUndecided',
      { problemOfErrorCode: { 'SDK.PUZZLE.1': 'captchaFailed' } },
    ],
  ])('%j in the clear, %j encrypted: %s', async (plain, encrypted, code, settings) => {
    const report = await verifySays(plain, encrypted);
    expect(codeOf(report, 'captcha-solution')).toBe(code);
    expect(report.settings).toEqual(settings);
  });

  test('is tried in the clear, then encrypted with the key of the second puzzle', async () => {
    const sandbox = await openSandbox();
    await examine(sandbox);
    const tries = sandbox.requests.filter(({ path }) => path.endsWith('/verify')).map(({ body }) => body);
    const solutions = tries.map((body) => (body as { point_json: string }).point_json);
    expect(solutions.map(isPlain)).toEqual([true, false]);
  });
});

describe('the puzzle', () => {
  test('that does not exist is skipped', async () => {
    let asked = 0;
    const report = await examineWith(
      at('/captcha', () => ((asked += 1) === 1 ? undefined : { status: 404, body: 'not here' })),
    );
    expect(codeOf(report, 'captcha')).toBe('captchaMissing');
    expect(report.settings).toEqual({ captcha: 'skip' });
  });

  test.each([
    [{ token: 't', originalImageBase64: 'AAAA', jigsawImageBase64: 'AAAA' }, 'captchaNotPng'],
    [{ token: 't', originalImageBase64: 'AAAA' }, 'captchaIncomplete'],
  ])('%j: %s', async (body, code) => {
    let asked = 0;
    const report = await examineWith(at('/captcha', () => ((asked += 1) === 1 ? undefined : { body })));
    expect(codeOf(report, 'captcha')).toBe(code);
  });

  test('that is given out twice only leaves its solution half tried', async () => {
    let asked = 0;
    const report = await examineWith(at('/captcha', () => ((asked += 1) < 4 ? undefined : { status: 429 })));
    expect(codeOf(report, 'captcha')).toBe('captchaShown');
    expect(codeOf(report, 'captcha-solution')).toBe('unexpectedAside');
  });

  test('that is given to any client id says nothing of the right one', async () => {
    const { origin, clientId } = await openSandbox();
    const gateway = await startGateway({
      to: origin,
      change: ({ headers }) => {
        if (headers['x-client-id'] === 'doctor-no-such-application') headers['x-client-id'] = clientId;
        return undefined;
      },
    });
    expect(codeOf(await examine(gateway), 'client-id')).toBe('clientIdUnchecked');
  });
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
    expect(codeOf(report, 'answers')).toBe('answersGladly');
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
    [{ body: { social: [] } }, 'idTokenAccepted', {}],
  ])('to a call of a signed-in person, %j: %s', async (answer, code, settings) => {
    const report = await examineWith(at('/sdk/social', () => answer));
    expect(codeOf(report, 'id-token')).toBe(code);
    expect(report.settings).toEqual(settings);
  });
});
