import { describe, expect, test } from '@jest/globals';
import { sessionToken, stateToken } from '../../src/core/tokens';
import { get, post, proofOf, sessionHeader, stateHeader } from '../../src/idaas/http';
import { COMMON_HEADERS, ORIGIN, requestContext, TENANT } from './contexts';

describe('a request', () => {
  test('goes to the tenant, with the common headers and its own', () => {
    expect(get(requestContext(), 'captcha', { own: 'x' })).toEqual({
      method: 'GET',
      url: `${ORIGIN}/api/v2/sdk/captcha`,
      headers: { ...COMMON_HEADERS, own: 'x' },
      body: null,
    });
    expect(post(requestContext(), 'sendSms', {}, { mobile: '1' })).toEqual({
      method: 'POST',
      url: `${ORIGIN}/api/v2/sdk/sms/send`,
      headers: COMMON_HEADERS,
      body: '{"mobile":"1"}',
    });
  });

  test('may be a POST without a body', () => {
    expect(post(requestContext(), 'renewSession', {}, null).body).toBeNull();
  });
});

describe('the common headers', () => {
  const headersOf = (...given: Parameters<typeof requestContext>) =>
    get(requestContext(...given), 'captcha', {}).headers;

  test('name a tenant only for an ISV application', () => {
    expect(headersOf()).not.toHaveProperty('X-tenant-id');
    expect(headersOf({}, { tenant: { ...TENANT, tenantId: 't' } })).toMatchObject({ 'X-tenant-id': 't' });
  });

  test('carry the trace id only where the settings name a header for it', () => {
    expect(Object.values(headersOf())).not.toContain('trace-1');
    expect(headersOf({ traceHeader: 'X-request-id' })).toMatchObject({ 'X-request-id': 'trace-1' });
  });
});

describe('the header that proves a session', () => {
  const token = sessionToken('session');

  test.each(['session-token', 'X-session-token'] as const)(
    'is %s where the product’s page says so',
    (name) => {
      expect(sessionHeader(token, name)).toEqual({ [name]: 'session' });
    },
  );

  test('is sent under both names, or not at all', () => {
    expect(sessionHeader(token, 'both')).toEqual({
      'session-token': 'session',
      'X-session-token': 'session',
    });
    expect(sessionHeader(token, null)).toEqual({});
  });
});

describe('what a request proves', () => {
  const session = sessionToken('session');
  const proofWith = (headers: Record<string, string>) => proofOf(get(requestContext(), 'captcha', headers));

  test('is a step of the flow, a session under both names of its header, or a person', () => {
    expect(proofWith(stateHeader(stateToken('state')))).toBe('stateToken');
    expect(proofWith(sessionHeader(session, 'session-token'))).toBe('session');
    expect(proofWith(sessionHeader(session, 'X-session-token'))).toBe('session');
    expect(proofWith({ Authorization: 'Bearer token' })).toBe('idToken');
  });

  test('is nothing without such a header', () => {
    expect(proofWith({})).toBeNull();
  });
});
