import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/core/session';
import { sessionToken } from '../../src/core/tokens';
import { readRenewal, readSession, signOutRequest } from '../../src/idaas/session';
import type { IdaasSettings } from '../../src/idaas/settings';
import { SESSION } from './calls';
import { decodeContext, requestContext } from './contexts';
import { ok } from './recordedClient';

const NOW = 1_600_000_000_000;
const ZHANGSAN = { id: '1', name: '张三', userName: 'zhangsan', mobile: '', email: '' };

const tokenOf = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const reply = (members: object, serverTime: number | null = null) => ({
  ...ok({ session_token: 'session', expire: 60, ...members }),
  serverTime,
});
const read = (members: object, settings: Partial<IdaasSettings> = {}, serverTime: number | null = null) => {
  const response = reply(members, serverTime);
  const body = JSON.parse(response.body) as Record<string, unknown>;
  return readSession(body, response, decodeContext(settings, NOW));
};
const personIn = (claims: unknown, settings: Partial<IdaasSettings> = {}) =>
  read({ id_token: tokenOf(claims) }, settings).person;

describe('a session', () => {
  test('without an id token has no person, and is a session', () => {
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

  test('with an id token has its person, and the end of the token', () => {
    const id_token = tokenOf({ ...ZHANGSAN, exp: 1_600_000_300 });
    expect(read({ id_token: ` ${id_token} ` })).toMatchObject({
      idToken: id_token,
      idTokenEndsAt: NOW + 300_000,
      person: ZHANGSAN,
    });
  });

  test('counts in the server’s time, and keeps the difference to this phone’s clock', () => {
    for (const skew of [3_600_000, -3_600_000])
      expect(read({}, {}, NOW + skew)).toMatchObject({
        signedInAt: NOW + skew,
        expiresAt: NOW + skew + 60_000,
        clockOffsetMs: skew,
      });
  });

  test.each([0, -1, 'soon', true])('with %p as its span is none', (expire) => {
    expect(() => read({ expire })).toThrow('answerUnreadable');
  });

  test.each(['', ' ', 7, null])('with %p as its token is none', (session_token) => {
    expect(() => read({ session_token })).toThrow('answerUnreadable');
  });
});

describe('a token over 16 KB', () => {
  const LONGEST = 16 * 1024;

  test('is refused, whatever it is', () => {
    const claims = { ...ZHANGSAN, padding: 'x'.repeat(LONGEST) };
    expect(() => read({ id_token: tokenOf(claims) })).toThrow('answerUnreadable');
    expect(() => read({ session_token: 's'.repeat(LONGEST + 1) })).toThrow('answerUnreadable');
    expect(read({ session_token: 's'.repeat(LONGEST) }).sessionToken).toHaveLength(LONGEST);
  });

  test('is not decoded: 1 MB takes no longer than 8 KB', () => {
    const bestMs = (length: number) => {
      const body = { session_token: 's', id_token: tokenOf({ padding: 'x'.repeat(length) }) };
      const spans = [1, 2, 3].map(() => {
        const start = performance.now();
        try {
          readSession(body, ok({}), decodeContext({}, NOW));
        } catch {
          // Refused, which the test above is about.
        }
        return performance.now() - start;
      });
      return Math.min(...spans);
    };
    expect(bestMs(1024 * 1024)).toBeLessThan(bestMs(8 * 1024) * 5);
  });
});

describe('the person in an id token', () => {
  test('of the layout with user fields at the top level', () => {
    const claims = {
      id: '1',
      name: '张三',
      userName: 'zhangshan',
      mobile: '+86-13800138000',
      email: 'z@qq.com',
    };
    expect(personIn({ sub: 'zhangshan', ...claims })).toEqual(claims);
  });

  test('of the layout with user fields in a JSON string named api', () => {
    const api = JSON.stringify({ id: '1', name: '张三', userName: 'zhangshan', mobile: ' +86-13800138000 ' });
    expect(personIn({ iss: 'Issuer', sub: 'subject', api })).toEqual({
      id: '1',
      name: '张三',
      userName: 'zhangshan',
      mobile: '+86-13800138000',
      email: '',
    });
  });

  test('a field at the top level comes first, where it is not empty', () => {
    const api = JSON.stringify({ id: '2', name: '李四', email: 'l@qq.com' });
    expect(personIn({ id: '1', name: ' ', api })).toEqual({
      id: '1',
      name: '李四',
      userName: '',
      mobile: '',
      email: 'l@qq.com',
    });
  });

  test.each(['id', 'name', 'userName', 'mobile', 'email'])('may have a %s alone', (field) => {
    expect(personIn({ [field]: 'x' })).toMatchObject({ [field]: 'x' });
  });

  test('has the picture that either layout names', () => {
    const picture = 'https://pictures.example/1.png?size=132';
    expect(personIn({ ...ZHANGSAN, picture })).toEqual({ ...ZHANGSAN, picture });
    const api = JSON.stringify({ ...ZHANGSAN, picture });
    expect(personIn({ iss: 'Issuer', api })).toEqual({ ...ZHANGSAN, picture });
    expect(personIn({ picture: 'http://pictures.example/1.png', api })).toMatchObject({ picture });
    expect(personIn({ picture })).toBeNull();
  });

  test.each([
    'http://pictures.example/1.png',
    'data:image/png;base64,AA',
    'javascript:alert(1)',
    'https://',
    'https:///1.png',
    'https://pictures.example/ 1.png',
    `https://pictures.example/${'x'.repeat(976)}`,
    '',
    7,
    null,
  ])('has no picture at %p', (picture) => {
    expect(personIn({ ...ZHANGSAN, picture })).toEqual(ZHANGSAN);
  });

  test('may have a picture with an address of 1,000 characters', () => {
    const picture = `https://pictures.example/${'x'.repeat(975)}`;
    expect(personIn({ ...ZHANGSAN, picture })).toEqual({ ...ZHANGSAN, picture });
  });

  test.each(['[{"name":"x"}]', 'null', '{'])('an api that is %s adds nothing', (api) => {
    expect(personIn({ id: '1', api })).toMatchObject({ id: '1', name: '' });
  });

  test.each([
    ['the shortened token of the seeds', 'eyJraWQn0.eyJpc3MiOiJodHR…g1A7jG8O0uw'],
    ['no token', 'x'],
    ['claims that are no JSON', `e30.${Buffer.from('{').toString('base64url')}.s`],
    ['claims that are no UTF-8', 'e30._w.s'],
    ['claims that are a list', tokenOf([1])],
    ['claims that are null', tokenOf(null)],
    ['claims that are a text', tokenOf('x')],
    ['claims without a user field', tokenOf({ iss: 'Issuer', api: '{"name":7}' })],
  ])('is missing where there is %s, and the token is kept', (_case, id_token) => {
    expect(read({ id_token })).toMatchObject({ idToken: id_token, person: null });
  });

  test.each([
    [{ expectedIssuer: 'https://us' }, true],
    [{ expectedAudience: 'app' }, true],
    [{ expectedIssuer: 'https://us', expectedAudience: 'app' }, true],
    [{ expectedIssuer: 'https://other' }, false],
    [{ expectedAudience: 'ap' }, false],
    [{ expectedIssuer: 'https://other', expectedAudience: 'app' }, false],
    [{ expectedIssuer: 'https://us', expectedAudience: 'other' }, false],
  ])('counts only for the issuer and audience of %o: %p', (settings, isExpected) => {
    const person = isExpected ? ZHANGSAN : null;
    for (const aud of ['app', ['app'], ['other-app', 'app']])
      expect(personIn({ ...ZHANGSAN, iss: 'https://us', aud }, settings)).toEqual(person);
  });

  test('is missing where the token has no issuer and one is expected', () => {
    expect(personIn({ ...ZHANGSAN, aud: 'app' }, { expectedIssuer: 'https://us' })).toBeNull();
    expect(personIn({ ...ZHANGSAN, iss: 'https://us' }, { expectedAudience: 'app' })).toBeNull();
  });
});

test.each(['x', tokenOf({ ...ZHANGSAN, exp: 'soon' }), tokenOf(ZHANGSAN)])(
  'the id token %s does not say when it ends, and ends as the vendor’s do: after five minutes',
  (id_token) => {
    expect(read({ id_token }).idTokenEndsAt).toBe(NOW + 300_000);
  },
);

test.each([undefined, null, ''])('a session with %p as its span is a short one: ten minutes', (expire) => {
  expect(read({ expire }).expiresAt).toBe(NOW + 600_000);
});

test('a span may be digits in a text', () => {
  expect(read({ expire: '432000' }).expiresAt).toBe(NOW + 432_000_000);
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
  const renewed = (members: object) => readRenewal(reply(members), decodeContext({}, NOW), before);

  test('brings a token and an end, and keeps the person and since when they are signed in', () => {
    expect(renewed({})).toEqual({
      ...before,
      sessionToken: 'session',
      expiresAt: NOW + 60_000,
      clockOffsetMs: 0,
    });
  });

  test('replaces the person where its id token has one', () => {
    expect(renewed({ id_token: tokenOf(ZHANGSAN) })).toMatchObject({ person: ZHANGSAN, signedInAt: 7 });
  });

  test('that is refused renews nothing', () => {
    const refusal = { status: 400, body: '{"error_code":"IDAAS.SDK.PARAM.0023"}', serverTime: null };
    expect(() => readRenewal(refusal, decodeContext({}, NOW), before)).toThrow('sessionEnded');
    const denied = reply({ status: 'ACCESS_DENIED', error_code: 'SDK.PARAM.0023' });
    expect(() => readRenewal(denied, decodeContext({}, NOW, 'session'), before)).toThrow('sessionEnded');
  });
});

describe('a request to sign out', () => {
  const bearer = { signOut: { mode: 'remote', proof: 'bearer' } } as const;
  const headersOf = (settings: Partial<IdaasSettings>, session: Session = SESSION) =>
    signOutRequest(requestContext(settings), session).headers;

  test('carries the proof that the tenant wants', () => {
    expect(headersOf(bearer)).toMatchObject({ Authorization: 'Bearer identity' });
    expect(headersOf({})).toMatchObject({ 'X-session-token': 'session' });
    expect(headersOf({})).not.toHaveProperty('Authorization');
  });

  test('carries the session token where there is no id token, under both names where none is known', () => {
    expect(headersOf(bearer, { ...SESSION, idToken: null })).toMatchObject({ 'X-session-token': 'session' });
    expect(headersOf({ renewalHeader: null })).toMatchObject({
      'session-token': 'session',
      'X-session-token': 'session',
    });
  });
});
