import { describe, expect, test } from '@jest/globals';
import { readMobile } from '../../src/core/mobile';
import { ProblemError, type ProblemCode } from '../../src/core/problems';
import { readBoundAccounts } from '../../src/idaas/account';
import { readCaptchaToken, readPuzzle } from '../../src/idaas/captcha';
import { readEmptyAnswer, type DecodeContext } from '../../src/idaas/decode';
import { readFlowAnswer } from '../../src/idaas/flow';
import { readRenewal, readSession } from '../../src/idaas/session';
import { settingsOf } from '../../src/idaas/presets';
import type { HttpResponse } from '../../src/core/ports';
import { answer, answersIn } from './corpus';
import { complaintsAbout } from './shapes';

const NOW = 1_600_000_000_000;
const reading: DecodeContext = { settings: settingsOf('eiam'), now: NOW, proof: 'stateToken' };

/** The endpoint each stored answer belongs to; a file without a line fails the first test. */
const PATH_OF: Readonly<Record<string, string>> = {
  '3.1-login-denied.http': '/login/wechat-miniprogram',
  '3.1-login-register-without-data.http': '/login/wechat-miniprogram',
  '3.1-login-second-factor.http': '/login/wechat-miniprogram',
  '4.2-captcha.http': '/captcha',
  '4.2-captcha-oneaccess.http': '/captcha',
  '4.3-captcha-verify.http': '/captcha/verify',
  '4.4-sms-send.http': '/sms/send',
  '4.6-country-codes.http': '/country-codes',
  '5A-mobile-by-token.http': '/mobile-by-token',
  '5B-password-expired.http': '/social/username-password-bind',
  '5B-password-warn.http': '/social/username-password-bind',
  '6-session-id-token-layout-a.http': '/login/wechat-miniprogram',
  '6-session-id-token-layout-b.http': '/login/wechat-miniprogram',
  '7.1-renewal.http': '/sso/session-token/id-token',
  '7.4-bound-accounts-eiam.http': '/social',
  '7.4-bound-accounts.http': '/social',
  '7.4-unbind.http': '/social/unbind-account',
};

const REFUSALS: Readonly<Record<string, ProblemCode>> = {
  '3.1-login-wechat-error.http': 'wechatLoginFailed',
  '4.2-captcha-error.http': 'misconfigured',
  '4.3-captcha-verify-error.http': 'captchaFailed',
  '4.4-sms-send-error.http': 'sendFailed',
  '4.7-code-wrong-error.http': 'codeWrong',
  '5B-state-token-error.http': 'stateTokenInvalid',
  '7.1-renewal-error.http': 'sessionEnded',
  '7.4-id-token-error.http': 'idTokenExpired',
  '8-SDK.COMMON.1001.http': 'inputRefused',
  '8-SDK.COMMON.1002.http': 'inputRefused',
  '8-SDK.COMMON.1003.http': 'misconfigured',
  '8-SDK.COMMON.1004.http': 'misconfigured',
  '8-SDK.COMMON.1005.http': 'refused',
  '8-SDK.COMMON.1006.http': 'inputRefused',
  '8-SDK.COMMON.1008.http': 'serverBusy',
  '8-SDK.COMMON.1009.http': 'misconfigured',
  '8-SDK.COMMON.1010.http': 'misconfigured',
  '8-SDK.COMMON.1011.http': 'misconfigured',
  '8-SDK.COMMON.1012.http': 'misconfigured',
  '8-SDK.COMMON.1013.http': 'personUnknown',
  '8-SDK.COMMON.1014.http': 'misconfigured',
  '8-SDK.LOGIN.1001.http': 'wechatLoginFailed',
  '8-SDK.LOGIN.1002.http': 'personUnknown',
  '8-SDK.LOGIN.1003.http': 'personLocked',
  '8-SDK.LOGIN.1004.http': 'serverBusy',
  '8-SDK.LOGIN.1005.http': 'credentialsWrong',
  '8-SDK.PARAM.0002.http': 'misconfigured',
  '8-SDK.PARAM.0003.http': 'misconfigured',
};

/** Tells which numbers the tenant takes. */
const COUNTRY_CODES = '4.6-country-codes.http';

const stored = (name: string): HttpResponse => answer(`contract/${name}`);

function problemIn(name: string): unknown {
  try {
    return readFlowAnswer(stored(name), reading);
  } catch (thrown) {
    return thrown instanceof ProblemError ? thrown.problem : thrown;
  }
}

test('every stored answer is spoken for', () => {
  expect([...Object.keys(PATH_OF), ...Object.keys(REFUSALS)].sort()).toEqual(answersIn('contract').sort());
});

describe('every stored answer has the shape of its endpoint', () => {
  test.each(Object.entries(PATH_OF))('%s', (name, path) => {
    const { status, body } = stored(name);
    expect(complaintsAbout(path, status, body)).toEqual([]);
  });

  test.each(Object.keys(REFUSALS))('%s', (name) => {
    const { status, body } = stored(name);
    expect(complaintsAbout('', status, body)).toEqual([]);
  });
});

describe('every refusal of the documents is understood', () => {
  test.each(Object.entries(REFUSALS))('%s is %s', (name, code) => {
    expect(problemIn(name)).toMatchObject({ code });
  });
});

describe('the stored answers decode', () => {
  test('a puzzle, with the sizes of its pictures, and with or without a key', () => {
    expect(readPuzzle(stored('4.2-captcha.http'), reading)).toMatchObject({
      token: '71dd26999e314f9abb0c635336976635',
      pictureSize: { width: 310, height: 155 },
      pieceSize: { width: 47, height: 155 },
      secretKey: 'yMXC583dP4R7uhmq',
    });
    expect(readPuzzle(stored('4.2-captcha-oneaccess.http'), reading).secretKey).toBeNull();
  });

  test('a captcha token, to the letter: its digits may matter to the server', () => {
    expect(readCaptchaToken(stored('4.3-captcha-verify.http'), reading).spend()).toBe(
      '71dd26999e314f9abb0c635336976635---{"x":237.0,"y":5.0}',
    );
  });

  test.each(['4.4-sms-send.http', '7.4-unbind.http'])('%s: nothing is an answer', (name) => {
    expect(() => readEmptyAnswer(stored(name), reading)).not.toThrow();
  });

  test.each([
    ['6-session-id-token-layout-a.http', 'zhangsan@example.com', 7200],
    ['6-session-id-token-layout-b.http', '', 18_000],
  ])('%s: who is signed in, and until when the id token is good', (name, email, seconds) => {
    const response = stored(name);
    const session = readSession(JSON.parse(response.body) as Record<string, unknown>, response, reading);
    expect(session.person).toEqual({
      id: '20200731175536985',
      name: '张三',
      userName: 'admin',
      mobile: '+86-15200000000',
      email,
    });
    expect(session.idTokenEndsAt).toBe(NOW + seconds * 1000);
  });

  test('a renewal, which names no status, keeps who is signed in and since when', () => {
    const before = readFlowAnswer(stored('6-session-id-token-layout-b.http'), {
      ...reading,
      now: NOW - 1000,
    });
    if (before.status !== 'SUCCESS') throw new Error(before.status);
    const renewed = readRenewal(stored('7.1-renewal.http'), reading, before.session);
    expect(renewed).toMatchObject({ signedInAt: NOW - 1000, expiresAt: NOW + 604_800_000 });
  });

  test('bound accounts', () => {
    expect(readBoundAccounts(stored('7.4-bound-accounts.http'), reading)).toEqual([
      { id: '1', kind: 'wechat', rawKind: 'weixin', nickname: '三' },
    ]);
    expect(readBoundAccounts(stored('7.4-bound-accounts-eiam.http'), reading)).toEqual([
      { id: '20210516130247432-C84E-E5EA8CFE7', kind: 'wechat', rawKind: 'weixin', nickname: '' },
    ]);
  });

  test.each([
    ['3.1-login-register-without-data.http', { status: 'USER_REGISTER', codeMethods: ['mobile'] }],
    ['3.1-login-second-factor.http', { status: 'MFA_AUTH' }],
    ['3.1-login-denied.http', { status: 'ACCESS_DENIED', reason: null }],
    ['5B-password-warn.http', { status: 'PASSWORD_WARN', policy: { minLength: 8, maxLength: 20 } }],
    ['5B-password-expired.http', { status: 'PASSWORD_EXPIRED', policy: { minLength: 8, maxLength: 20 } }],
  ])('%s', (name, expected) => {
    expect(problemIn(name)).toMatchObject(expected);
  });
});

describe('the numbers a tenant takes in mainland China', () => {
  const { phoneAreaCodeDefinitions } = JSON.parse(stored(COUNTRY_CODES).body) as {
    phoneAreaCodeDefinitions: { mobileRegex: string }[];
  };
  const takes = (number: string) => new RegExp(phoneAreaCodeDefinitions[0]?.mobileRegex ?? '^$').test(number);

  test.each(['15200000000', '+8615200000000', '+86-15200000000', '11012345678'])(
    '%s: we take it too',
    (number) => {
      expect(takes(number)).toBe(true);
      expect(takes(readMobile(number) ?? '')).toBe(true);
    },
  );

  test.each(['1520000000', '25200000000', '152000000000'])('%s: nor do we', (number) => {
    expect(takes(number)).toBe(false);
    expect(readMobile(number)).toBeNull();
  });
});
