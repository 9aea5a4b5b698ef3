import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problems';
import { singleUse, stateToken } from '../../src/core/tokens';
import { bindByCodeRequest, bindByPasswordRequest } from '../../src/idaas/binding';
import { signInRequest } from '../../src/idaas/flow';
import { bindByPhoneRequest } from '../../src/idaas/phone';
import { settingsOf } from '../../src/idaas/presets';
import { textOfFile } from '../corpus/corpus';
import { EMAIL, MOBILE } from './calls';
import { bodyOf, requestContext, TENANT } from './contexts';

/** The caller whose headers the seeds print. */
const SEEDS = {
  tenant: { ...TENANT, clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4' },
  device: { osVersion: 'iOS 13.3', fingerprint: '156aysdna213sc50', userAgent: 'Mozilla/5.0 (iPhone)' },
};
const context = requestContext({}, SEEDS);
const STATE = stateToken('eyJhbcOiJ');
const seed = (name: string) => JSON.parse(textOfFile(`seeds/${name}`)) as Record<string, string>;

const REQUIRED = {
  'X-operating-sys-version': 'iOS 13.3',
  'X-device-fingerprint': '156aysdna213sc50',
  'X-agent': 'Mozilla/5.0 (iPhone)',
  'X-L': 'zh',
  'X-client-id': 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  'content-type': 'application/json',
};

describe('the requests of the seeds', () => {
  test('silent sign-in: the login code, trimmed, and no state token (seed 004)', () => {
    const { code = '' } = seed('004-login-request.json');
    expect(signInRequest(context, singleUse(code))).toEqual({
      method: 'POST',
      url: 'https://login.example.com/api/v2/sdk/login/wechat-miniprogram',
      headers: REQUIRED,
      body: JSON.stringify({ code: code.trim() }),
    });
  });

  test('binding by the phone button (seed 002)', () => {
    const body = seed('002-wechat-mobile-bind-request.json');
    const request = bindByPhoneRequest(context, 'binding', STATE, singleUse(body['wechat_code'] ?? ''));
    expect(request.url).toBe('https://login.example.com/api/v2/sdk/social/wechat-mobile-bind');
    expect(request.headers).toEqual({ ...REQUIRED, 'X-state-token': 'eyJhbcOiJ' });
    expect(bodyOf(request)).toEqual(body);
  });

  test('the phone code’s field can be spelled as the table of seed 002 spells it, or both ways', () => {
    const asInTable = seed('002-wechat-mobile-bind-request-field-as-in-the-table.json');
    const code = asInTable['wchat_code'] ?? '';
    const bodyWith = (phoneCodeField: 'wchat_code' | 'both') => {
      const spelling = requestContext({ phoneCodeField }, SEEDS);
      return bodyOf(bindByPhoneRequest(spelling, 'binding', STATE, singleUse(code)));
    };
    expect(bodyWith('wchat_code')).toEqual(asInTable);
    expect(bodyWith('both')).toEqual({ wechat_code: code, wchat_code: code });
  });

  test.each([
    ['mobile', '003-social-bind-mobile-request.json'],
    ['email', '003-social-bind-email-request.json'],
  ] as const)('binding by a code sent to a %s (seed 003)', (method, file) => {
    const body = seed(file);
    const recipient = { method, address: body[method] ?? '' };
    const request = bindByCodeRequest(context, 'binding', STATE, {
      recipient,
      code: body['verify_code'] ?? '',
    });
    expect(request.url).toBe('https://login.example.com/api/v2/sdk/social/bind');
    expect(request.headers).toEqual({ ...REQUIRED, 'X-state-token': 'eyJhbcOiJ' });
    expect(bodyOf(request)).toEqual(body);
  });

  test.each(['000', '001'])('binding by user name and password (seed %s)', (number) => {
    const body = seed(`${number}-username-password-bind-request.json`);
    const credentials = { userName: body['user_name'] ?? '', password: body['password'] ?? '' };
    const request = bindByPasswordRequest(context, STATE, credentials);
    expect(request.url).toBe('https://login.example.com/api/v2/sdk/social/username-password-bind');
    expect(request.headers).toEqual({ ...REQUIRED, 'X-state-token': 'eyJhbcOiJ' });
    expect(bodyOf(request)).toEqual(body);
  });

  test('a code is sent once', () => {
    const code = singleUse<'LoginCode'>('c');
    signInRequest(context, code);
    expect(() => signInRequest(context, code)).toThrow(ProblemError);
  });
});

describe('registering', () => {
  const extra = requestContext({ extraRegisterFields: { department: 'x' } });
  const byMobile = { recipient: MOBILE, code: '1234' };
  const byEmail = { recipient: EMAIL, code: '1234' };

  test('carries what else the tenant demands, binding does not', () => {
    expect(bodyOf(bindByCodeRequest(extra, 'registering', STATE, byMobile))).toMatchObject({
      department: 'x',
    });
    expect(bodyOf(bindByCodeRequest(extra, 'binding', STATE, byMobile))).not.toHaveProperty('department');
    expect(bodyOf(bindByPhoneRequest(extra, 'registering', STATE, singleUse('p')))).toMatchObject({
      department: 'x',
    });
  });

  test('goes to paths of its own', () => {
    expect(bindByCodeRequest(extra, 'registering', STATE, byEmail).url).toMatch(/social\/register-bind$/);
    expect(bindByPhoneRequest(extra, 'registering', STATE, singleUse('p')).url).toMatch(
      /wechat-mobile-register-bind$/,
    );
  });

  test('a path can be overridden by the tenant', () => {
    const paths = { ...settingsOf('eiam').paths, registerByCode: '/proxy/register' };
    expect(bindByCodeRequest(requestContext({ paths }), 'registering', STATE, byEmail).url).toBe(
      'https://login.example.com/proxy/register',
    );
  });
});
