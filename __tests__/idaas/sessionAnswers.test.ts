import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/core/session';
import { sessionToken } from '../../src/core/tokens';
import { readRenewedSession, readSession } from '../../src/idaas/sessionAnswers';
import { settingsOf, type IdaasSettings } from '../../src/idaas/settings';

const NOW = 1_600_000_000_000;
const ZHANGSAN = { id: '1', name: '张三', userName: 'zhangsan', mobile: '', email: '' };

const tokenOf = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const reply = (members: object, serverTime: number | null = null) => ({
  status: 200,
  body: JSON.stringify({ session_token: 'session', expire: 60, ...members }),
  serverTime,
});
const read = (
  members: object,
  { serverTime = null, ...settings }: Partial<IdaasSettings> & { serverTime?: number | null } = {},
) => {
  const response = reply(members, serverTime);
  const reading = { settings: { ...settingsOf('eiam'), ...settings }, now: NOW };
  return readSession(JSON.parse(response.body) as Record<string, unknown>, response, reading);
};

describe('a session', () => {
  test('without an id token is nobody’s in particular, and a session all the same', () => {
    for (const members of [{}, { id_token: null }, { id_token: ' ' }])
      expect(read(members)).toEqual({
        sessionToken: 'session',
        idToken: null,
        idTokenEndsAt: null,
        person: null,
        signedInAt: NOW,
        expiresAt: NOW + 60_000,
        clockOffsetMs: 0,
      });
  });

  test('with one names its person and knows when the id token ends', () => {
    const id_token = tokenOf({ ...ZHANGSAN, exp: 1_600_000_300 });
    expect(read({ id_token: ` ${id_token} ` })).toMatchObject({
      idToken: id_token,
      idTokenEndsAt: NOW + 300_000,
      person: ZHANGSAN,
    });
  });

  test('counts by the server’s clock, and remembers how wrong this phone’s is', () => {
    for (const skew of [3_600_000, -3_600_000])
      expect(read({}, { serverTime: NOW + skew })).toMatchObject({
        signedInAt: NOW + skew,
        expiresAt: NOW + skew + 60_000,
        clockOffsetMs: skew,
      });
  });

  test.each([0, -1, '60', null, undefined])('with %p for a span is none', (expire) => {
    expect(() => read({ expire })).toThrow('answerUnreadable');
  });

  test.each(['', ' ', 7, null])('with %p for a token is none', (session_token) => {
    expect(() => read({ session_token })).toThrow('answerUnreadable');
  });
});

describe('an id token that is for somebody else', () => {
  const id_token = tokenOf({ ...ZHANGSAN, iss: 'https://us', aud: 'app' });

  test.each([
    [{ expectedIssuer: 'https://us' }, ZHANGSAN],
    [{ expectedAudience: 'app' }, ZHANGSAN],
    [{ expectedIssuer: 'https://them' }, null],
    [{ expectedAudience: 'other' }, null],
  ])('names nobody where the tenant says %o', (settings, person) => {
    expect(read({ id_token }, settings).person).toEqual(person);
  });
});

describe('a renewal', () => {
  const before: Session = {
    sessionToken: sessionToken('old'),
    idToken: null,
    idTokenEndsAt: null,
    person: { ...ZHANGSAN, name: '李四' },
    signedInAt: 7,
    expiresAt: 8,
    clockOffsetMs: 9,
  };
  const renewed = (members: object) =>
    readRenewedSession(reply(members), before, { settings: settingsOf('eiam'), now: NOW });

  test('brings a token and an end, and keeps who is in and since when', () => {
    expect(renewed({})).toEqual({
      ...before,
      sessionToken: 'session',
      expiresAt: NOW + 60_000,
      clockOffsetMs: 0,
    });
  });

  test('may know the person better than before', () => {
    expect(renewed({ id_token: tokenOf(ZHANGSAN) })).toMatchObject({ person: ZHANGSAN, signedInAt: 7 });
  });

  test('that is refused renews nothing', () => {
    const refusal = { status: 400, body: '{"error_code":"IDAAS.SDK.PARAM.0023"}', serverTime: null };
    expect(() => readRenewedSession(refusal, before, { settings: settingsOf('eiam'), now: NOW })).toThrow(
      'sessionEnded',
    );
  });
});
