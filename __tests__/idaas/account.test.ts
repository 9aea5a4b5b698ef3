import { describe, expect, test } from '@jest/globals';
import { sessionToken, idToken } from '../../src/core/tokens';
import { readBoundAccounts, signOutRequest } from '../../src/idaas/account';
import { commonHeaders, sessionHeader, type RequestContext } from '../../src/idaas/headers';
import { settingsOf, type IdaasSettings } from '../../src/idaas/settings';

const reading = { settings: settingsOf('eiam'), now: 0 };
const session = {
  sessionToken: sessionToken('session'),
  idToken: idToken('identity'),
  idTokenEndsAt: null,
  person: null,
  signedInAt: 0,
  expiresAt: 1,
  clockOffsetMs: 0,
};

const caller = (settings: Partial<IdaasSettings>, tenantId = ''): RequestContext => ({
  tenant: { origin: 'https://login.example.com', clientId: 'c', product: 'eiam', tenantId },
  device: { osVersion: 'o', fingerprint: 'f', userAgent: 'u' },
  language: 'en',
  traceId: 'trace-1',
  settings: { ...settingsOf('eiam'), ...settings },
});

const read = (body: unknown) =>
  readBoundAccounts({ status: 200, body: JSON.stringify(body), serverTime: null }, reading);

describe('bound accounts', () => {
  test('are those with an id; anything else in the list is passed over', () => {
    const social = [{ id: ' 1 ', socialType: 'weixin' }, { socialType: 'weixin' }, null, 'x', ['y']];
    expect(read({ social })).toEqual([{ id: '1', kind: 'weixin', nickname: '' }]);
  });

  test('may be none, but must be a list', () => {
    expect(read({ social: [] })).toEqual([]);
    for (const body of [{}, { social: {} }, { social: 'x' }])
      expect(() => read(body)).toThrow('answerUnreadable');
  });
});

describe('telling the server that a session is over', () => {
  const headersOf = (settings: Partial<IdaasSettings>, of = session) =>
    signOutRequest(caller(settings), of).headers;

  test('is proven as the tenant wants it', () => {
    const bearer = { mode: 'remote', proof: 'bearer' } as const;
    expect(headersOf({ signOut: bearer })).toMatchObject({ Authorization: 'Bearer identity' });
    expect(headersOf({})).toMatchObject({ 'X-session-token': 'session' });
    expect(headersOf({})).not.toHaveProperty('Authorization');
  });

  test('falls back to the session token where there is no id token, and to both names where none is known', () => {
    const bearer = { mode: 'remote', proof: 'bearer' } as const;
    expect(headersOf({ signOut: bearer }, { ...session, idToken: null as never })).toMatchObject({
      'X-session-token': 'session',
    });
    expect(headersOf({ renewalHeader: null })).toMatchObject({
      'session-token': 'session',
      'X-session-token': 'session',
    });
  });
});

describe('the headers', () => {
  test('that prove a session follow the product’s pages', () => {
    expect(sessionHeader(session.sessionToken, 'session-token')).toEqual({ 'session-token': 'session' });
    expect(sessionHeader(session.sessionToken, null)).toEqual({});
  });

  test('name a tenant only for an ISV application', () => {
    expect(commonHeaders(caller({}))).not.toHaveProperty('X-tenant-id');
    expect(commonHeaders(caller({}, 't'))).toMatchObject({ 'X-tenant-id': 't', 'X-L': 'en' });
  });
});
