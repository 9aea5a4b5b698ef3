import { fidelityPage } from './fidelity-page';
import { readBody, send, sendJson } from './http';
import { workPolicy } from './policy';
import type { Door, Route } from './serve';

/** What the work page may ask the control API for. */
const steering = /^\/control\/(form|policy|people|inbox|faults|reset)$/;

/** Where a phone that fills its window is, for the address that the browser knows this computer by. */
const phoneAt = (host: string | undefined, port: number): string =>
  `http://${(host ?? '127.0.0.1').replace(/:\d+$/, '')}:${port}`;

const page: Route = (request, response, site, url) => {
  if (url.searchParams.get('frame') !== '0')
    return send(response, 200, 'text/html; charset=utf-8', site.assets.page('work'), workPolicy(site));
  response.writeHead(302, {
    location: `${phoneAt(request.headers.host, site.ports.phone())}/${url.search}`,
    'cache-control': 'no-store',
  });
  response.end();
};

/** Passes a call on to the control API of the tenant, which refuses what comes from a web page or through the relay. */
const control: Route = async (request, response, site, { pathname }) => {
  const [, name] = steering.exec(pathname) ?? [];
  if (name === undefined || site.control === undefined)
    return send(response, 404, 'text/plain', 'there is no such control');
  const body = await readBody(request);
  try {
    const answer = await fetch(new URL(`/sandbox/control/${name}`, site.control), {
      method: request.method ?? 'GET',
      redirect: 'error',
      ...(body.length > 0 && {
        headers: { 'content-type': 'application/json' },
        body: body.toString('utf8'),
      }),
    });
    send(response, answer.status, 'application/json; charset=utf-8', await answer.text());
  } catch (error) {
    sendJson(response, 502, { error: String(error) });
  }
};

/** The server of the page for the person at work. Nothing of the mini program runs on its origin. */
export const workDoor: Door = {
  link: 'document',
  routes: {
    'GET /': page,
    'GET /work.js': (_request, response, { assets }) =>
      send(response, 200, 'text/javascript; charset=utf-8', assets.script('work')),
    'GET /work.css': (_request, response, { assets }) =>
      send(response, 200, 'text/css; charset=utf-8', assets.style('work')),
    'GET /fidelity': (_request, response, site) =>
      send(response, 200, 'text/html; charset=utf-8', fidelityPage(), workPolicy(site)),
    'GET /favicon.ico': (_request, response) => send(response, 204, 'image/x-icon', ''),
    'GET /place.json': (request, response, { scenarios, control: at, ports }) =>
      sendJson(response, 200, {
        phone: phoneAt(request.headers.host, ports.phone()),
        hasControl: at !== undefined,
        scenarios,
      }),
  },
  folders: { '/control/': control },
};
