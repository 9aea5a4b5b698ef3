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

const WORK_PLACES: readonly Attempt[] = [
  { path: '/' },
  { path: '/?frame=0' },
  { path: '/work.js' },
  { path: '/place.json' },
  { path: '/control/people' },
  { method: 'PUT', path: '/control/policy', headers: json, body: '{"mfa":"off"}' },
  { method: 'POST', path: '/control/reset', headers: json, body: '{}' },
];

const SERVERS = [
  ...PLACES.map((place) => ({ ...place, server: 'phone', ask: ground.send, place })),
  ...WORK_PLACES.map((place) => ({ ...place, server: 'work page', ask: ground.sendToWork, place })),
];
const portOf = (server: string): string =>
  new URL(server === 'phone' ? ground.simulator().phone : ground.simulator().origin).port;

describe('a page from elsewhere', () => {
  test.each(SERVERS)(
    'under a name that points here: $server $method $path is refused',
    async ({ server, ask, place }) => {
      for (const host of ['evil.example', `evil.example:${portOf(server)}`])
        expect((await ask({ ...place, headers: { ...place.headers, host } })).status).toBe(403);
    },
  );

  test.each(SERVERS)('with its own origin: $server $method $path is refused', async ({ ask, place }) => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1'])
      expect((await ask({ ...place, headers: { ...place.headers, origin } })).status).toBe(403);
  });

  test.each(SERVERS)('without an origin: $server $method $path is refused', async ({ ask, place }) => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { ...place.headers, 'sec-fetch-site': site, 'sec-fetch-dest': 'iframe' };
      expect((await ask({ ...place, headers })).status).toBe(403);
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
    const work = portOf('work page');
    expect(page.headers['content-security-policy']).toContain(
      `frame-ancestors http://127.0.0.1:${work} http://localhost:${work}`,
    );
    expect((await ground.send({ path: '/program.json', headers: link })).status).toBe(403);
    expect((await ground.send({ method: 'POST', path: '/', headers: link })).status).toBe(403);
  });

  test('may link to the work page, which no page may show in a frame', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const page = await ground.sendToWork({ path: '/', headers: { ...link, 'sec-fetch-dest': 'document' } });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    const framed = { ...link, 'sec-fetch-dest': 'iframe' };
    for (const site of ['cross-site', 'same-site'])
      expect(
        (await ground.sendToWork({ path: '/', headers: { ...framed, 'sec-fetch-site': site } })).status,
      ).toBe(403);
    expect((await ground.send({ path: '/', headers: framed })).status).toBe(403);
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

describe('what runs on the phone', () => {
  test.each(WORK_PLACES.filter(({ path }) => path !== '/' && path !== '/?frame=0'))(
    'does not reach $path of the work page',
    async (place) => {
      const { phone } = ground.simulator();
      for (const headers of [{ origin: phone }, { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'empty' }])
        expect(
          (await ground.sendToWork({ ...place, headers: { ...place.headers, ...headers } })).status,
        ).toBe(403);
      expect((await ground.send(place)).status).toBe(404);
    },
  );

  test('does not reach it through the relay either', async () => {
    const { text, ...answer } = await ground.relay({ url: `${ground.simulator().origin}/control/people` });
    expect(answer).toMatchObject({ error: 'notAllowed' });
    expect(text).toBe('');
  });
});

describe('the work page', () => {
  test('asks the control API for what it shows, and for nothing else', async () => {
    expect((await ground.sendToWork({ path: '/control/people' })).text).toContain('zhangshan');
    const elsewhere = [
      'requests',
      'captchas',
      '../api/v1/oauth2/keys',
      'people/../requests',
      '%2e%2e/keys',
      '',
    ];
    for (const name of elsewhere)
      expect((await ground.sendToWork({ path: `/control/${name}` })).status).toBe(404);
  });

  test('says what the control API refuses, in its words', async () => {
    const body = '{"captchaTolerance":"wide"}';
    const refused = await ground.sendToWork({ method: 'PUT', path: '/control/policy', headers: json, body });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('policy.captchaTolerance');
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
    const { host } = new URL(ground.simulator().phone);
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
