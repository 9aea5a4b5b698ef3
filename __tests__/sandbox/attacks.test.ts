import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox';

/*
 * What a web page in the developer's browser can send to this computer: any simple request from a foreign origin, and, where
 * a name of its own was made to point here (DNS rebinding), any request at all with that name as Host.
 */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ control: true });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.control.reset());

interface Attempt {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends exactly this over a socket of its own, and gives the status and the text. */
const send = ({ method = 'GET', path, headers = {}, body }: Attempt) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { port } = new URL(sandbox.origin);
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (piece) => (text += String(piece)));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const own = () => new URL(sandbox.origin).host;
const json = { 'content-type': 'application/json' };
const device = () => ({
  'X-operating-sys-version': 'iOS 17.4',
  'X-device-fingerprint': 'phone',
  'X-agent': 'Mozilla/5.0 (iPhone)',
  'X-client-id': sandbox.clientId,
});

const PLACES: readonly Attempt[] = [
  { path: '/sandbox/control/people' },
  { path: '/sandbox/control/inbox' },
  { path: '/sandbox/control/requests' },
  { method: 'POST', path: '/sandbox/control/reset' },
  { method: 'PUT', path: '/sandbox/control/policy', headers: json, body: '{"mfa":"required"}' },
  { method: 'POST', path: '/sandbox/control/faults', headers: json, body: '{"path":"*","kind":"503"}' },
  { method: 'POST', path: '/wechat/login-code', headers: json, body: '{"openid":"openid-bound"}' },
  { path: '/api/v2/sdk/country-codes' },
  { path: '/api/v1/oauth2/keys' },
];

describe('a page from elsewhere', () => {
  test.each(PLACES)('under a name that points here: $method $path is refused', async (place) => {
    for (const host of [
      'evil.example',
      `evil.example:${new URL(sandbox.origin).port}`,
      '127.0.0.1.evil.example',
    ])
      expect((await send({ ...place, headers: { ...device(), ...place.headers, host } })).status).toBe(403);
  });

  test.each(PLACES)('with its own origin: $method $path is refused', async (place) => {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      'http://localhost.evil.example',
    ]) {
      const headers = { ...device(), ...place.headers, origin };
      expect((await send({ ...place, headers })).status).toBe(403);
    }
  });

  test.each(PLACES.filter(({ path }) => !path.startsWith('/api')))(
    'without an origin, as images and scripts are asked for: $method $path is refused',
    async (place) => {
      for (const site of ['cross-site', 'same-site']) {
        const headers = { ...place.headers, 'sec-fetch-site': site };
        expect((await send({ ...place, headers })).status).toBe(403);
      }
    },
  );

  test('changes nothing by what needs no permission to be sent: a POST of plain text', async () => {
    const origin = 'https://evil.example';
    const plain = { 'content-type': 'text/plain', origin };
    sandbox.control.setPolicy({ whenUnknown: 'USER_REGISTER' });
    await send({ method: 'POST', path: '/sandbox/control/reset', headers: plain });
    const fault = '{"path":"*","kind":"503"}';
    await send({ method: 'POST', path: '/sandbox/control/faults', headers: plain, body: fault });
    expect(sandbox.control.policy().whenUnknown).toBe('USER_REGISTER');
    expect((await send({ path: '/api/v2/sdk/country-codes', headers: device() })).status).toBe(200);
  });

  test('leaves no trace among the recorded requests', async () => {
    await send({ path: '/api/v2/sdk/country-codes', headers: { ...device(), host: 'evil.example' } });
    expect(sandbox.requests).toEqual([]);
  });
});

describe('a request that is not plainly one for this server', () => {
  test.each([
    '//evil.example/sandbox/control/people',
    'http://evil.example/sandbox/control/people',
    '/\\evil.example',
  ])('is refused: %s', async (path) => {
    expect((await send({ path })).status).toBe(400);
  });

  test.each([
    ['POST', '/sandbox/control/faults', '{"path":"*","kind":"503"}'],
    ['PUT', '/sandbox/control/policy', '{"mfa":"required"}'],
    ['POST', '/wechat/login-code', '{"openid":"openid-bound"}'],
  ])('is refused when its body is not declared as JSON: %s %s', async (method, path, body) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'text/plain; application/json',
      '',
    ])
      expect((await send({ method, path, headers: { 'content-type': type }, body })).status).toBe(415);
    expect((await send({ method, path, body })).status).toBe(415);
    expect(sandbox.control.policy().mfa).toBe('off');
  });
});

describe('who may call', () => {
  test.each(PLACES)('a program on this computer: $method $path', async (place) => {
    for (const host of [own(), own().replace('127.0.0.1', 'localhost')]) {
      const { status } = await send({ ...place, headers: { ...device(), ...place.headers, host } });
      // The newest fault would answer the calls after it.
      sandbox.control.clearFaults();
      expect(status).toBe(200);
    }
  });

  test('a page of this server itself', async () => {
    const headers = { origin: sandbox.origin, 'sec-fetch-site': 'same-origin' };
    expect((await send({ path: '/sandbox/control/inbox', headers })).status).toBe(200);
  });

  test('the address bar of a browser', async () => {
    const headers = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
    expect((await send({ path: '/sandbox/control/inbox', headers })).status).toBe(200);
  });

  test('WeChat’s own tools, whose referer no page can forge; they may not steer', async () => {
    const referer = 'https://servicewechat.com/wx0123456789abcdef/devtools/page-frame.html';
    const headers = {
      ...device(),
      referer,
      origin: 'https://servicewechat.com',
      'sec-fetch-site': 'cross-site',
    };
    expect((await send({ path: '/api/v2/sdk/country-codes', headers })).status).toBe(200);
    expect((await send({ path: '/sandbox/control/inbox', headers })).status).toBe(403);
    const forged = { ...headers, referer: 'https://servicewechat.com.evil.example/' };
    expect((await send({ path: '/api/v2/sdk/country-codes', headers: forged })).status).toBe(403);
  });

  test('the simulator, under the name that the mini program asked for; it may not steer', async () => {
    // No page can set `Via` (it is a forbidden header name), and the simulator keeps foreign pages out itself.
    const relayed = { host: 'login.example.com', via: '1.1 simulator' };
    expect((await send({ path: '/api/v1/oauth2/keys', headers: relayed })).status).toBe(200);
    expect((await send({ path: '/sandbox/control/people', headers: relayed })).status).toBe(403);
    expect((await send({ path: '/sandbox/control/people', headers: { via: '1.1 simulator' } })).status).toBe(
      403,
    );
  });
});
