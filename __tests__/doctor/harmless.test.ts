import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../sandbox';
import { errorsOf, examine, openSandbox } from './setup';

const products: readonly Policy['product'][] = ['ciam', 'eiam', 'oneaccess'];

/** The only calls that the doctor may make; none sends a code, takes a password or changes an account. */
const allowed = [
  'GET /api/v1/oauth2/keys',
  'GET /api/v2/sdk/captcha',
  'GET /api/v2/sdk/country-codes',
  'GET /api/v2/sdk/logout',
  'GET /api/v2/sdk/mobile-by-token',
  'GET /api/v2/sdk/server-date',
  'GET /api/v2/sdk/social',
  'POST /api/v2/sdk/captcha/verify',
  'POST /api/v2/sdk/login/wechat-miniprogram',
  'POST /api/v2/sdk/session-token/refresh-id-token',
  'POST /api/v2/sdk/social/bind',
  'POST /api/v2/sdk/sso/session-token/id-token',
];

/** All texts that a request can carry: each exists nowhere, or belongs to a puzzle of this very run. */
const invented = ['doctor-invented-login-code', 'doctor@doctor.invalid', '000000', '{"x":9999.0,"y":5.0}'];
const isOfPuzzle = (text: string): boolean =>
  /^[0-9a-f]{32}$/.test(text) || /^[A-Za-z0-9+/]{43}=$/.test(text);

describe.each(products)('a tenant on %s', (product) => {
  test('is as it was before, and was asked few and harmless things', async () => {
    const sandbox = await openSandbox({ policy: { product } });
    const before = sandbox.control.people();
    const report = await examine(sandbox);
    const calls = sandbox.requests.map(({ method, path }) => `${method} ${path}`);
    expect(calls.filter((call) => !allowed.includes(call))).toEqual([]);
    expect(calls.length).toBe(report.requests);
    expect(report.requests).toBeLessThanOrEqual(25);
    const texts = sandbox.requests.flatMap(({ body }) =>
      Object.values((body ?? {}) as Record<string, string>),
    );
    expect(texts.filter((text) => !invented.includes(text) && !isOfPuzzle(text))).toEqual([]);
    expect(sandbox.control.people()).toEqual(before);
    expect(sandbox.control.inbox()).toEqual([]);
  });

  test('shows nothing that must be mended', async () => {
    const sandbox = await openSandbox({ policy: { product } });
    const report = await examine(sandbox);
    expect(errorsOf(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
  });

  test('is guessed from its answers', async () => {
    const sandbox = await openSandbox({ policy: { product } });
    const report = await examine(sandbox);
    expect(report.target).toMatchObject({ product, productFrom: 'answers' });
    expect(report.settings).toEqual({});
  });
});

test('every request says who asks, for which application and in which language', async () => {
  const sandbox = await openSandbox();
  await examine({ ...sandbox, tenantId: 'tenant-7' });
  const withDevice = sandbox.requests.slice(1);
  expect(withDevice.length).toBeGreaterThan(10);
  for (const { headers } of withDevice)
    expect(headers).toMatchObject({
      'x-agent': 'bamboocloud-idaas-miniprogram-doctor',
      'x-device-fingerprint': 'bamboocloud-idaas-miniprogram-doctor',
      'x-tenant-id': 'tenant-7',
      'x-l': 'en',
    });
  const clients = sandbox.requests.map(({ headers }) => headers['x-client-id']);
  expect(new Set(clients)).toEqual(new Set([sandbox.clientId, 'doctor-no-such-application']));
});
