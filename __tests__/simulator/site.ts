import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from '@jest/globals';
import { closeBrowser } from '../e2e/browser';

type Page = (body: string, request: IncomingMessage, response: ServerResponse) => void;

/** A small web site for the fixture: it echoes, counts, never answers, and mints codes as WeChat would. */
async function startSite() {
  let open = 0;
  const json = (response: ServerResponse, value: unknown, status = 200): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] });
    response.end(JSON.stringify(value));
  };
  const pages: Record<string, Page> = {
    '/echo': (body, request, response) => {
      const { host, cookie, origin, referer } = request.headers;
      const agent = request.headers['user-agent'];
      const token = request.headers['x-state-token'];
      const sent: unknown = JSON.parse(body);
      json(response, { method: request.method, host, cookie, origin, referer, agent, token, sent }, 418);
    },
    '/count': (_body, _request, response) => {
      open += 1;
      const seen = open;
      setImmediate(() => {
        open -= 1;
        json(response, { open: seen });
      });
    },
    '/moved': (_body, _request, response) => response.writeHead(302, { location: '/landed' }).end(),
    '/kept': (_body, _request, response) => response.writeHead(307, { location: '/landed' }).end(),
    '/away': (_body, _request, response) =>
      response.writeHead(302, { location: 'https://elsewhere.example.com/' }).end(),
    '/circle': (_body, _request, response) => response.writeHead(302, { location: '/circle' }).end(),
    '/landed': (body, request, response) =>
      json(response, { method: request.method, token: request.headers['x-state-token'], sent: body }),
    '/never': () => undefined,
    '/wechat/login-code': (body, _request, response) => json(response, { code: `login-${body}` }),
    '/wechat/phone-code': (body, _request, response) => json(response, { code: `phone-${body}` }),
  };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      pages[request.url ?? '']?.(Buffer.concat(pieces).toString('utf8'), request, response);
    });
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: (): Promise<void> =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Where a site for the fixture is. */
export interface Site {
  readonly origin: string;
}

/** A site for the tests of one file, which is closed after them, as is their browser. */
export function createSite(): Site {
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(async () => {
    await closeBrowser();
    await site.close();
  });
  return {
    get origin() {
      return site.origin;
    },
  };
}
