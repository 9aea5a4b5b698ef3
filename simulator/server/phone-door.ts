import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { forward } from './forward';
import { readBody, send, sendJson } from './http';
import { phonePolicy } from './policy';
import type { Door, Route } from './serve';

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.json': 'application/json; charset=utf-8',
};

const distFile: Route = async (_request, response, site, { pathname }) => {
  const path = pathname.slice('/dist/'.length);
  const inside = normalize(decodeURIComponent(path)).replace(/^([./\\])+/, '');
  try {
    const bytes = await readFile(join(site.dist, inside));
    send(response, 200, types[extname(inside)] ?? 'application/octet-stream', bytes);
  } catch {
    send(response, 404, 'text/plain', `${inside} is not in dist`);
  }
};

const mint =
  (kind: 'login' | 'phone'): Route =>
  async (request, response, site) => {
    const { status, value } = await site.mint(kind, (await readBody(request)).toString('utf8'));
    sendJson(response, status, value);
  };

/** The server of the phone alone: its page, the mini program, and the relay of `wx.request`. */
export const phoneDoor: Door = {
  link: 'document or frame',
  routes: {
    'GET /': (_request, response, site) =>
      send(response, 200, 'text/html; charset=utf-8', site.assets.page('phone'), phonePolicy(site)),
    'GET /phone.js': (_request, response, { assets }) =>
      send(response, 200, 'text/javascript; charset=utf-8', assets.script('phone')),
    'GET /phone.css': (_request, response, { assets }) =>
      send(response, 200, 'text/css; charset=utf-8', assets.style('phone')),
    'GET /favicon.ico': (_request, response) => send(response, 204, 'image/x-icon', ''),
    'GET /program.json': (_request, response, site) => sendJson(response, 200, site.program()),
    'GET /changes': (_request, response, site) => site.subscribe(response),
    'POST /request': (request, response, site) => forward(request, response, site.resolve),
    'POST /wechat/login-code': mint('login'),
    'POST /wechat/phone-code': mint('phone'),
  },
  folders: { '/dist/': distFile },
};
