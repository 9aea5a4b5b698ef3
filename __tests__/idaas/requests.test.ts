import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problems';
import { singleUse } from '../../src/core/singleUse';
import { stateToken } from '../../src/core/tokens';
import type { RequestContext } from '../../src/idaas/headers';
import { codeRequest, passwordRequest, phoneRequest, signInRequest } from '../../src/idaas/requests';
import { settingsOf } from '../../src/idaas/settings';
import { textOfFile } from '../corpus/corpus';

const caller: RequestContext = {
  tenant: {
    origin: 'https://login.example.com',
    clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
    product: 'eiam',
    tenantId: '',
  },
  device: { osVersion: 'iOS 13.3', fingerprint: '156aysdna213sc50', userAgent: 'Mozilla/5.0 (iPhone)' },
  language: 'zh-CN',
  traceId: 'trace-1',
  settings: settingsOf('eiam'),
};
const STATE = stateToken('eyJhbcOiJ');
const printed = (name: string) => JSON.parse(textOfFile(`seeds/${name}`)) as Record<string, string>;

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
    const { code = '' } = printed('004-login-request.json');
    expect(signInRequest(caller, singleUse(code))).toEqual({
      method: 'POST',
      url: 'https://login.example.com/api/v2/sdk/login/wechat-miniprogram',
      headers: REQUIRED,
      body: JSON.stringify({ code: code.trim() }),
    });
  });

  test('binding by the phone button (seed 002)', () => {
    const body = printed('002-wechat-mobile-bind-request.json');
    const request = phoneRequest(caller, 'binding', STATE, singleUse(body['wechat_code'] ?? ''));
    expect(request.url).toBe('https://login.example.com/api/v2/sdk/social/wechat-mobile-bind');
    expect(request.headers).toEqual({ ...REQUIRED, 'X-state-token': 'eyJhbcOiJ' });
    expect(JSON.parse(request.body ?? '')).toEqual(body);
  });

  test('the phone code’s field can be spelled as the table of seed 002 spells it, or both ways', () => {
    const asInTable = printed('002-wechat-mobile-bind-request-field-as-in-the-table.json');
    const code = asInTable['wchat_code'] ?? '';
    const bodyWith = (phoneCodeField: 'wchat_code' | 'both') => {
      const spelling = { ...caller, settings: { ...caller.settings, phoneCodeField } };
      return JSON.parse(phoneRequest(spelling, 'binding', STATE, singleUse(code)).body ?? '') as unknown;
    };
    expect(bodyWith('wchat_code')).toEqual(asInTable);
    expect(bodyWith('both')).toEqual({ wechat_code: code, wchat_code: code });
  });

  test.each([
    ['mobile', '003-social-bind-mobile-request.json'],
    ['email', '003-social-bind-email-request.json'],
  ] as const)('binding by a code sent to a %s (seed 003)', (method, file) => {
    const body = printed(file);
    const recipient = { method, address: body[method] ?? '' };
    const request = codeRequest(caller, 'binding', STATE, { recipient, code: body['verify_code'] ?? '' });
    expect(request.url).toBe('https://login.example.com/api/v2/sdk/social/bind');
    expect(request.headers).toEqual({ ...REQUIRED, 'X-state-token': 'eyJhbcOiJ' });
    expect(JSON.parse(request.body ?? '')).toEqual(body);
  });

  test.each(['000', '001'])('binding by user name and password (seed %s)', (seed) => {
    const body = printed(`${seed}-username-password-bind-request.json`);
    const credentials = { userName: body['user_name'] ?? '', password: body['password'] ?? '' };
    const request = passwordRequest(caller, STATE, credentials);
    expect(request.url).toBe('https://login.example.com/api/v2/sdk/social/username-password-bind');
    expect(request.headers).toEqual({ ...REQUIRED, 'X-state-token': 'eyJhbcOiJ' });
    expect(JSON.parse(request.body ?? '')).toEqual(body);
  });

  test('English callers ask for English messages', () => {
    expect(signInRequest({ ...caller, language: 'en' }, singleUse('c')).headers).toMatchObject({
      'X-L': 'en',
    });
  });

  test('an ISV application names its tenant, any other does not', () => {
    const isv = { ...caller, tenant: { ...caller.tenant, tenantId: 't1' } };
    expect(signInRequest(isv, singleUse('c')).headers).toMatchObject({ 'X-tenant-id': 't1' });
  });

  test('a code leaves our hands once', () => {
    const code = singleUse<'LoginCode'>('c');
    signInRequest(caller, code);
    expect(() => signInRequest(caller, code)).toThrow(ProblemError);
  });
});
