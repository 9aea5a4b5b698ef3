import { describe, expect, test } from '@jest/globals';
import { createGround, echo, json, tenant, type Attempt } from './ground';

/* What a web page in the developer's browser could make the phone's server do. */

const ground = createGround();

const PLACES: readonly Attempt[] = [
  { path: '/' },
  { path: '/?frame=0' },
  { path: '/phone.js' },
  { path: '/program.json' },
  { path: '/changes' },
  { path: '/dist/app.json' },
  { path: '/favicon.ico' },
  {
    method: 'POST',
    path: '/request',
    headers: json,
    body: `{"url":"${tenant}/","method":"GET","headers":{}}`,
  },
  { method: 'POST', path: '/wechat/login-code', headers: json, body: '{"openid":"o"}' },
  { method: 'POST', path: '/wechat/phone-code', headers: json, body: '{"mobile":"13800138000"}' },
];

describe('a page from elsewhere', () => {
  test.each(PLACES)('under a name that points here: $method $path is refused', async (place) => {
    for (const host of ['evil.example', `evil.example:${portOf('phone')}`])
      expect((await ground.send({ ...place, headers: { ...place.headers, host } })).status).toBe(403);
  });

  test.each(PLACES)('with its own origin: $method $path is refused', async (place) => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect((await ground.send({ ...place, headers: { ...place.headers, origin } })).status).toBe(403);
  });

  test.each(PLACES)('without an origin: $method $path is refused', async (place) => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { ...place.headers, 'sec-fetch-site': site, 'sec-fetch-dest': 'iframe' };
      expect((await ground.send({ ...place, headers })).status).toBe(403);
    }
  });

  test('may link to the phone, but not show it in a frame of its own', async () => {
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    const page = await ground.send({ path: '/', headers: link });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toBe("frame-ancestors 'self'");
    expect((await ground.send({ path: '/program.json', headers: link })).status).toBe(403);
    expect((await ground.send({ method: 'POST', path: '/', headers: link })).status).toBe(403);
  });

  test('sends nothing through the relay by a POST of plain text', async () => {
    const url = `${echo}/admin`;
    const body = JSON.stringify({ url, method: 'DELETE', headers: {} });
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', ''];
    for (const type of types) {
      const reply = await ground.send({
        method: 'POST',
        path: '/request',
        headers: { 'content-type': type },
        body,
      });
      expect(reply.status).toBe(415);
    }
    expect(ground.reached()).toEqual([]);
  });

  test('does not reach the control API of the sandbox, and neither does the mini program', async () => {
    const url = `${ground.sandbox().origin}/sandbox/control/people`;
    expect(await ground.relay({ url }, { host: 'evil.example' })).toMatchObject({ door: 403, text: '' });
    for (const one of [url, `${tenant}/sandbox/control/people`]) {
      const { status, text } = await ground.relay({ url: one });
      expect(status).toBe(403);
      expect(text).not.toContain('password');
    }
    const reset = { url: `${tenant}/sandbox/control/reset`, method: 'POST', headers: { via: '', Via: '' } };
    expect((await ground.relay(reset)).status).toBe(403);
  });
});

describe('who may call', () => {
  test('codes of the simulated WeChat', async () => {
    const body = '{"openid":"openid-bound"}';
    const { status, text } = await ground.send({
      method: 'POST',
      path: '/wechat/login-code',
      headers: json,
      body,
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ code: expect.any(String) });
  });

  test('a page of its own, with an origin and without', async () => {
    const { host } = new URL(ground.simulator().origin);
    const places = PLACES.filter(({ path }) => path !== '/request');
    for (const place of places)
      for (const one of [host, host.replace('127.0.0.1', 'localhost')]) {
        const sameOrigin = { origin: `http://${one}`, 'sec-fetch-site': 'same-origin' };
        for (const headers of [{}, sameOrigin]) {
          const reply = await ground.send({ ...place, headers: { ...place.headers, ...headers, host: one } });
          expect({ place, status: reply.status }).toMatchObject({
            status: place.path === '/favicon.ico' ? 204 : 200,
          });
        }
      }
  });
});
