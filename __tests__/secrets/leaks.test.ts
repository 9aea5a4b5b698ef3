import { describe, expect, test } from '@jest/globals';
import { leaksOf } from './leaks';
import { secretsIn, tells, type Secret } from './ledger';

describe('a leak', () => {
  test('is found wherever a secret is told', () => {
    const secrets: Secret[] = [
      { kind: 'verification code', text: '123456' },
      { kind: 'session token', text: 'abcDEF' },
      { kind: 'address', text: '13800138000' },
    ];
    const leaks = leaksOf({
      secrets,
      traces: [
        { place: 'console', text: 'the code is 123456.' },
        { place: 'trace', text: '{"at":1795123456000}' },
        { place: 'vault', text: '{"sessionToken":"abcDEF","mobile":"+86-13800138000"}' },
        { place: 'host', text: '{"mobile":"13800138000"}' },
        { place: 'host', text: '{"token":"abcDEF"}' },
        { place: 'storage', text: '{"cooldowns":{"to":"8613800138000"}}' },
        { place: 'page', text: '{"page":"code","query":{"to":"13800138000"}}' },
        { place: 'error', text: 'Error: abcDEF' },
      ],
      urls: ['https://tenant.example/?t=abcDEF'],
    });
    expect(leaks.map((leak) => leak.split(':')[0])).toEqual([
      'verification code in console',
      'session token in host',
      'address in storage',
      'address in page',
      'session token in error',
      'session token in url',
    ]);
  });
});

describe('the password that is a plain word', () => {
  const secret: Secret = { kind: 'password', text: 'password' };

  test.each(['{"typed":"password"}', 'password', 'the password is password', "{ typed: 'password' }"])(
    'is told by %s',
    (text) => expect(tells(text, secret)).toBe(true),
  );

  test.each([
    '{"problem":{"code":"passwordRefused"}}',
    '{"purpose":"bindByPassword"}',
    'https://tenant.example/username-password-bind',
    '{"password":null}',
  ])('is not told by %s', (text) => expect(tells(text, secret)).toBe(false));
});

test('secrets are found in requests and in answers, also in one that is cut short', () => {
  const request = {
    method: 'POST',
    path: '/api/v2/sdk/social/bind',
    headers: { 'x-state-token': ' state-1', authorization: 'Bearer id-1' },
    body: { mobile: '13800138000', verify_code: '123456', other: 'no secret' },
    status: 200,
  };
  const answers = [
    { body: '{"status":"SUCCESS","data":{"session_token":"session-1","id_tok' },
    { body: '{"id_token": "id-2"}' },
  ];
  expect(secretsIn([request, request], answers)).toEqual([
    { kind: 'state token', text: 'state-1' },
    { kind: 'id token', text: 'id-1' },
    { kind: 'address', text: '13800138000' },
    { kind: 'verification code', text: '123456' },
    { kind: 'session token', text: 'session-1' },
    { kind: 'id token', text: 'id-2' },
  ]);
});
