import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusalOf } from './gate';
import type { Link } from './gate';
import { send } from './http';
import type { Site } from './site';

/** Answers one request that the gate let through. */
export type Route = (request: IncomingMessage, response: ServerResponse, site: Site, url: URL) => unknown;

export interface Door {
  /** by method and path, such as `GET /phone.js` */
  readonly routes: Readonly<Record<string, Route>>;
  /** paths below a folder, such as `/dist/` */
  readonly folders: Readonly<Record<string, Route>>;
  readonly link: Link;
}

export interface Server {
  port(): number;
  close(): Promise<void>;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { site, door }: { site: Site; door: Door },
): Promise<void> {
  const refused = refusalOf(request, door.link);
  if (refused) return send(response, refused.status, 'text/plain', refused.reason);
  const url = new URL(request.url ?? '/', 'http://simulator');
  const folder = Object.keys(door.folders).find((path) => url.pathname.startsWith(path)) ?? '';
  const route = door.routes[`${request.method} ${url.pathname}`] ?? door.folders[folder];
  if (route === undefined) return send(response, 404, 'text/plain', 'not found');
  await route(request, response, site, url);
}

/**
 * Listens on 127.0.0.1.
 * @param port 0 takes a free one
 * @throws with code EADDRINUSE where the port is taken
 */
export async function serve(door: Door, site: () => Site, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, { site: site(), door }).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain', String(error));
      else response.destroy();
    });
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  return {
    port: () => (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
