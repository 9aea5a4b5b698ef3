import { describe, expect, test } from '@jest/globals';
import type { CheckName } from '../../scripts/doctor/report';
import { defaultPolicy, oneAccessAsPrinted, type Policy } from '../../sandbox';
import { codeOf, errorsOf, examine, findingsOf, openSandbox } from './setup';

/** A policy of the tenant, and what the doctor says of it. */
const rows: readonly (readonly [Partial<Policy>, CheckName, string])[] = [
  [{ product: 'ciam' }, 'device-headers', 'IDAAS.SDK.PARAM.0001'],
  [{ product: 'eiam' }, 'device-headers', 'SDK.COMMON.1003'],
  [{ product: 'ciam' }, 'client-id', 'IDAAS.SDK.PARAM.0003'],
  [{ product: 'eiam' }, 'client-id', 'SDK.COMMON.1012'],
  [{ product: 'eiam', errorDialect: 'IDAAS.SDK' }, 'device-headers', 'IDAAS.SDK.PARAM.0001'],
  [{ product: 'ciam', errorDialect: 'SDK' }, 'product', 'the code COMMON.1003'],
  [{ verbatimBlanks: true }, 'device-headers', 'is refused: IDAAS.SDK.PARAM.0001'],
  [{ captchaSecretKey: 'shown' }, 'captcha', 'PNG 310 × 155, its piece 47 × 155; secretKey of 16 characters'],
  [{ captchaSecretKey: 'null' }, 'captcha', 'secretKey null'],
  [{ captchaSecretKey: 'null' }, 'captcha-solution', 'in the clear is understood'],
  [{ captchaSecretKey: 'shown' }, 'captcha-solution', 'cannot be told'],
  [{ captchaEncryption: 'aes-ecb' }, 'captcha-solution', 'cannot be told'],
  [{ stateTokenErrorCode: 'COMMON.1007' }, 'state-token', 'knows: IDAAS.SDK.COMMON.1007'],
  [{ stateTokenErrorCode: 'PARAM.0014' }, 'state-token', 'knows: IDAAS.SDK.PARAM.0014'],
  [{ stateTokenErrorCode: 'COMMON.1005' }, 'state-token', 'knows: IDAAS.SDK.COMMON.1005'],
  [{ stateTokenErrorCode: 'COMMON.1006' }, 'state-token', 'knows: IDAAS.SDK.COMMON.1006'],
  [{ stateTokenErrorCode: '401' }, 'state-token', 'knows: HTTP 401'],
  [{ idTokenErrorCode: 'COMMON.1005' }, 'id-token', 'knows: IDAAS.SDK.COMMON.1005'],
  [{ idTokenErrorCode: 'COMMON.1007' }, 'id-token', 'knows: IDAAS.SDK.COMMON.1007'],
  [{ idTokenErrorCode: 'COMMON.1006' }, 'id-token', 'knows: IDAAS.SDK.COMMON.1006'],
  [{ idTokenErrorCode: 'COMMON.1007 state_token' }, 'id-token', 'knows: IDAAS.SDK.COMMON.1007'],
  [{ idTokenErrorCode: '401' }, 'id-token', 'knows: HTTP 401'],
  [{ sessionErrorCode: '401' }, 'renewal', 'the answer is HTTP 401: which one is read cannot be told'],
  [{ sessionErrorCode: 'COMMON.1005' }, 'renewal', 'the answer is IDAAS.SDK.COMMON.1005'],
  [{ sessionErrorCode: 'COMMON.1006' }, 'renewal', 'the answer is IDAAS.SDK.COMMON.1006'],
  [{ sessionErrorCode: 'COMMON.1007' }, 'renewal', 'the answer is IDAAS.SDK.COMMON.1007'],
  [{ sessionErrorCode: 'COMMON.1013' }, 'renewal', 'user not found'],
  [{ product: 'eiam', undocumentedCalls: 'refused' }, 'second-factor', 'exists'],
  [{ product: 'eiam', undocumentedCalls: 'refused' }, 'sign-out', 'has no sign-out call'],
  [{ product: 'ciam', undocumentedCalls: 'refused' }, 'second-factor', 'does not exist'],
  [{ product: 'ciam', undocumentedCalls: 'refused' }, 'sign-out', 'has no sign-out call'],
  [{ product: 'ciam', personProof: 'signature' }, 'id-token', 'reads none: IDAAS.SDK.COMMON.1004'],
  [{ product: 'oneaccess', personProof: 'bearer' }, 'id-token', 'knows: IDAAS.SDK.PARAM.0016'],
  [{ errorStatus: '200' }, 'answers', 'refuses with HTTP 200'],
  [{ errorStatus: '200' }, 'state-token', 'knows: IDAAS.SDK.COMMON.1007'],
  [{ product: 'oneaccess' }, 'renewal', 'needs a signature'],
  [{ product: 'eiam' }, 'renewal', 'cannot be told'],
  [{ product: 'ciam' }, 'wechat-source', 'LOGIN.1001'],
  [{ product: 'ciam' }, 'second-factor', 'exists'],
  [{ product: 'ciam' }, 'id-token', 'knows: IDAAS.SDK.PARAM.0016'],
  [{ product: 'ciam' }, 'sign-out', 'has a sign-out call'],
  [{ product: 'ciam' }, 'keys', '1 RS256 key with kid, 2048 bits'],
  [{ product: 'ciam' }, 'country-codes', '5 area codes, CN first'],
];

test.each(rows)('%j: %s', async (policy, check, words) => {
  const report = await examine(await openSandbox({ policy }));
  expect(findingsOf(report, check).map(({ says }) => says)).toEqual([expect.stringContaining(words)]);
});

const NO_ACCOUNT = 'the doctor has no account, so that it gets no further than a refusal';
const NO_TOKEN = 'the doctor has no token that lives';
const NO_CODE = 'the doctor never asks for a code, so that none is sent to a stranger';
const NO_SOLUTION = 'the doctor solves no puzzle: what it drops is wrong on purpose';

/** Policies of which the doctor sees nothing, and why. */
const LEFT_OUT: Partial<Record<keyof Policy, string>> = {
  whenUnknown: NO_ACCOUNT,
  flows: NO_ACCOUNT,
  mfa: NO_ACCOUNT,
  loginStatus: NO_ACCOUNT,
  deniedData: NO_ACCOUNT,
  registerFields: NO_ACCOUNT,
  passwordStateOn: NO_ACCOUNT,
  passwordRule: NO_ACCOUNT,
  passwordPolicyFails: NO_ACCOUNT,
  weakPasswordCode: NO_ACCOUNT,
  maxPasswordAttempts: NO_ACCOUNT,
  lockSeconds: NO_ACCOUNT,
  bindStatus: NO_TOKEN,
  wechatCodeField: NO_TOKEN,
  mobileByTokenForm: NO_TOKEN,
  stateTokenSeconds: NO_TOKEN,
  stateTokenRotates: NO_TOKEN,
  statePerFailure: NO_TOKEN,
  fingerprintMustMatch: NO_TOKEN,
  sessionSeconds: NO_TOKEN,
  expireForm: NO_TOKEN,
  rotateSession: NO_TOKEN,
  idTokenSeconds: NO_TOKEN,
  idTokenLayout: NO_TOKEN,
  mobileForms: NO_CODE,
  forgottenPasswordType: NO_CODE,
  codeErrorCode: NO_CODE,
  codeLength: NO_CODE,
  codeSeconds: NO_CODE,
  maxCodeAttempts: NO_CODE,
  resendSeconds: NO_CODE,
  sendsPerDay: NO_CODE,
  captcha: NO_CODE,
  captchaTokenErrors: NO_SOLUTION,
  captchaTokenSeconds: NO_SOLUTION,
  captchaTolerance: NO_SOLUTION,
  captchaSeconds: NO_SOLUTION,
  unknownMembers: 'the doctor sends no member that no page prints',
};

test('every policy of the sandbox is in the table, or left out for a reason', () => {
  const tried = rows.flatMap(([policy]) => Object.keys(policy));
  const known = [...new Set([...tried, ...Object.keys(LEFT_OUT)])].sort();
  expect(known).toEqual(Object.keys(defaultPolicy).sort());
  expect(tried.filter((name) => name in LEFT_OUT)).toEqual([]);
});

describe('the product', () => {
  test('of the settings that fits the answers is confirmed', async () => {
    const report = await examine({
      ...(await openSandbox({ policy: { product: 'eiam' } })),
      product: 'eiam',
    });
    expect(codeOf(report, 'product')).toBe('productFits');
    expect(report.environment).toEqual({});
  });

  test('of the settings that does not fit is a warning, with the setting that follows', async () => {
    const report = await examine({
      ...(await openSandbox({ policy: { product: 'ciam' } })),
      product: 'eiam',
    });
    expect(codeOf(report, 'product')).toBe('productDiffers');
    expect(report.environment).toEqual({ TARO_APP_IDAAS_PRODUCT: 'ciam' });
    expect(report.target).toMatchObject({ product: 'eiam', productFrom: 'given' });
  });

  test('that signs its renewal leaves no header to set, whatever the settings say', async () => {
    const report = await examine({
      ...(await openSandbox({ policy: { product: 'oneaccess' } })),
      product: 'eiam',
    });
    expect(report.settings).toEqual({ renewalHeader: null, offerBoundAccounts: false });
    expect(report.environment).toEqual({ TARO_APP_IDAAS_PRODUCT: 'oneaccess' });
  });

  test('OneAccess has these settings already, and no call that takes an id token', async () => {
    const sandbox = await openSandbox({ policy: { product: 'oneaccess' } });
    const report = await examine({ ...sandbox, product: 'oneaccess' });
    expect(report.settings).toEqual({});
    expect(codeOf(report, 'id-token')).toBe('idTokenUnused');
    expect(sandbox.requests.map(({ path }) => path)).not.toContain('/api/v2/sdk/social');
  });
});

test('OneAccess as Huawei prints it has no sign-in for mini programs, and codes without a prefix', async () => {
  const report = await examine(await openSandbox({ policy: oneAccessAsPrinted }));
  expect(report.target).toMatchObject({ product: 'oneaccess', productFrom: 'answers' });
  expect(findingsOf(report, 'device-headers')[0]?.says).toContain('is refused: COMMON.1003');
  expect(findingsOf(report, 'product')[0]?.says).toContain('codes without SDK');
  expect(errorsOf(report)).toEqual(['wechat-source: sourceMissing']);
});

describe('the client id', () => {
  test('that no application has ends the run, and says where to find the right one', async () => {
    const report = await examine({ ...(await openSandbox()), clientId: 'mistyped' });
    expect(codeOf(report, 'client-id')).toBe('clientIdRefused');
    expect(codeOf(report, 'renewal')).toBe('notAsked');
    expect(report.exitCode).toBe(1);
    expect(report.requests).toBe(3);
  });
});

describe('the clock', () => {
  const runAt = async (ahead: number): Promise<string> => {
    const sandbox = await openSandbox({ now: () => Date.now() + ahead });
    const report = await examine(sandbox);
    const [finding] = findingsOf(report, 'clock');
    return `${finding?.code} ${finding?.says}`;
  };

  test.each([
    [0, 'clockAgrees'],
    [-50_000, 'clockAgrees'],
    [90_000, "clockDiffers The tenant's clock is 90 s ahead of"],
    [-240_000, "clockDiffers The tenant's clock is 4 min behind"],
    [3_600_000, "clockWrong The tenant's clock is 60 min ahead of"],
    [-3_600_000, "clockWrong The tenant's clock is 60 min behind"],
  ])('%d ms ahead', async (ahead, words) => {
    expect(await runAt(ahead)).toContain(words);
  });
});
