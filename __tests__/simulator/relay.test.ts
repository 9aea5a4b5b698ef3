import { describe, expect, test } from '@jest/globals';
import { startSimulator } from '../../simulator/index';
import { createGround, dist, echo, json, tenant } from './ground';

/* What a mini program could make the relay do, and what the relay must go on doing. */

const ground = createGround();

describe('an address that tries to lead elsewhere', () => {
  const spellings = [
    '//HOST/admin',
    '///HOST/admin',
    '/\\HOST/admin',
    '\\\\HOST/admin',
    '/%2F%2FHOST/admin',
    '/%5C%5CHOST/admin',
    '/.//HOST/admin',
    '/..//HOST/admin',
    '/@HOST/admin',
    '@HOST/admin',
    ':80@HOST/admin',
    '/http://HOST/admin',
    '?//HOST/admin',
    '#//HOST/admin',
    '/\t//HOST/admin',
  ];

  test.each(spellings)('%s reaches nothing but the origin that was allowed', async (spelling) => {
    for (const origin of [ground.sandbox().origin, tenant]) {
      const url = origin + spelling.replace('HOST', ground.intranet());
      const { text } = await ground.relay({ url, method: 'DELETE' });
      expect(text).not.toContain('intranet');
    }
    expect(ground.reached()).toEqual([]);
  });

  test.each([
    'http://HOST/admin',
    'HTTP://HOST/admin',
    'http://user:password@HOST/',
    'file:///etc/hostname',
    'data:text/plain,hello',
    'https://login.example.com:8443/',
    'http://login.example.com/',
    'https://login.example.com.evil.example/',
    '//HOST/admin',
    '/admin',
    '',
  ])('%p is no server domain', async (address) => {
    expect(await ground.relay({ url: address.replace('HOST', ground.intranet()) })).toMatchObject({
      error: 'notAllowed',
    });
    expect(ground.reached()).toEqual([]);
  });

  test('the relay itself is asked by path alone', async () => {
    const asks = [
      'http://evil.example/program.json',
      '//evil.example/program.json',
      '/\\evil.example/program.json',
    ];
    for (const path of asks) expect((await ground.send({ path })).status).toBe(400);
  });

  test.each([
    'not JSON',
    '[]',
    '{}',
    '{"url":7,"method":"GET","headers":{}}',
    '{"url":"https://a.example","method":"GET"}',
  ])('what is no request is refused: %s', async (body) => {
    expect((await ground.send({ method: 'POST', path: '/request', headers: json, body })).status).toBe(400);
  });

  test.each(['CONNECT', 'TRACE', 'GET /admin HTTP/1.1\r\nx:'])(
    'no method but those of wx.request: %p',
    async (method) => {
      const body = JSON.stringify({ url: `${echo}/`, method, headers: {} });
      expect((await ground.send({ method: 'POST', path: '/request', headers: json, body })).status).toBe(400);
      expect(ground.reached()).toEqual([]);
    },
  );
});

describe('what the relay carries', () => {
  test('the real path, query and headers, under the name that was asked for', async () => {
    const headers = {
      'X-state-token': 'eyJ',
      Host: 'evil.example',
      'Content-Length': '5',
      Connection: 'upgrade',
      TE: 'x',
    };
    const { text } = await ground.relay({ url: `${echo}/a/b%20c?d=%2F%2Fe#f`, headers });
    expect(text).toBe('intranet says hello');
    expect(ground.reached()).toMatchObject([{ method: 'GET', url: '/a/b%20c?d=%2F%2Fe' }]);
    expect(ground.reached()[0]?.headers).toMatchObject({
      host: 'echo.example.com',
      'x-state-token': 'eyJ',
      via: '1.1 simulator',
    });
    expect(ground.reached()[0]?.headers).not.toHaveProperty('te');
    expect(ground.reached()[0]?.headers.connection).not.toBe('upgrade');
  });

  test('a tenant that is reached at its own origin, as with TARO_APP_IDAAS_ORIGIN', async () => {
    const own = `http://${ground.intranet()}`;
    const other = await startSimulator({
      dist,
      wechatOrigin: ground.sandbox().origin,
      resolve: { [own]: own },
    });
    const body = JSON.stringify({ url: `${own}/api/v2/sdk/captcha`, method: 'GET', headers: {} });
    const answer = await fetch(`${other.phone}/request`, { method: 'POST', headers: json, body });
    expect(await answer.json()).toMatchObject({ status: 200 });
    expect(ground.reached()).toMatchObject([
      { url: '/api/v2/sdk/captcha', headers: { host: ground.intranet() } },
    ]);
    await other.close();
  });
});
