import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Program } from '../program';
import type { Assets } from './assets';
import { fidelityPage } from './fidelity-page';
import { forward, mint } from './forward';
import { refusalOf } from './gate';
import { send, sendJson } from './http';
import type { Resolve } from './target';

export interface Site {
  dist: string;
  wechatOrigin: string;
  resolve: Resolve;
  assets: Assets;
  program(): Program;
  /** Keeps the response open and writes to it when dist changes. */
  subscribe(response: ServerResponse): void;
}

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.json': 'application/json; charset=utf-8',
};

async function sendDistFile(response: ServerResponse, site: Site, path: string): Promise<void> {
  const inside = normalize(decodeURIComponent(path)).replace(/^([./\\])+/, '');
  try {
    const bytes = await readFile(join(site.dist, inside));
    send(response, 200, types[extname(inside)] ?? 'application/octet-stream', bytes);
  } catch {
    send(response, 404, 'text/plain', `${inside} is not in dist`);
  }
}

type Route = (request: IncomingMessage, response: ServerResponse, site: Site, url: URL) => unknown;

const html = 'text/html; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';

function styleRoute(name: string): Route {
  return (_request, response, { assets }) => send(response, 200, css, assets.style(name));
}

const routes: Record<string, Route> = {
  'GET /': (_request, response, { assets }, url) => {
    send(response, 200, html, assets.page(url.searchParams.get('frame') === '0' ? 'phone' : 'preview'));
  },
  'GET /phone.js': (_request, response, { assets }) =>
    send(response, 200, javascript, assets.script('phone')),
  'GET /preview.js': (_request, response, { assets }) =>
    send(response, 200, javascript, assets.script('preview')),
  ...Object.fromEntries(
    ['phone', 'preview', 'sheets', 'built-ins'].map((name) => [`GET /${name}.css`, styleRoute(name)]),
  ),
  'GET /fidelity': (_request, response) => send(response, 200, html, fidelityPage()),
  'GET /favicon.ico': (_request, response) => send(response, 204, 'image/x-icon', ''),
  'GET /program.json': (_request, response, site) => sendJson(response, 200, site.program()),
  'GET /changes': (_request, response, site) => site.subscribe(response),
  'POST /request': (request, response, site) => forward(request, response, site.resolve),
  'POST /wechat/login-code': (request, response, site) =>
    mint(request, response, site.wechatOrigin, '/wechat/login-code'),
  'POST /wechat/phone-code': (request, response, site) =>
    mint(request, response, site.wechatOrigin, '/wechat/phone-code'),
};

/** Answers one request of the preview page or the phone. */
export async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const refused = refusalOf(request);
  if (refused) return send(response, refused.status, 'text/plain', refused.reason);
  const url = new URL(request.url ?? '/', 'http://simulator');
  const route = routes[`${request.method} ${url.pathname}`];
  if (route !== undefined) await route(request, response, site, url);
  else if (url.pathname.startsWith('/dist/'))
    await sendDistFile(response, site, url.pathname.slice('/dist/'.length));
  else send(response, 404, 'text/plain', 'not found');
}
