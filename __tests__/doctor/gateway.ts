import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { closing } from './setup';

/** A request as it passes the gateway. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** An answer of the gateway's own. A text is sent as HTML, anything else as JSON. */
export interface OwnAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GatewayOptions {
  /** the origin behind it */
  readonly to: string;
  /** https with this key and certificate, PEM */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** answers itself; undefined lets the request through */
  readonly change?: (passing: Passing) => OwnAnswer | undefined;
  /** the `Date` of every answer instead of the server's own; `null` sends none */
  readonly date?: string | null;
}

/** A real reverse proxy in front of a sandbox, for tenants that answer otherwise than the sandbox can. */
export async function startGateway(
  options: GatewayOptions,
): Promise<{ origin: string; close: () => unknown }> {
  const { tls } = options;
  const serve: http.RequestListener = (request, response) => void pass(options, request, response);
  const server = tls === undefined ? http.createServer(serve) : https.createServer(tls, serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return closing({
    origin: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}

async function pass(
  { to, change, date }: GatewayOptions,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (date !== undefined) response.sendDate = false;
  if (typeof date === 'string') response.setHeader('date', date);
  const own = change?.({ method, path: url, headers });
  if (own !== undefined) return send(response, own);
  const answer = await fetch(to + url, {
    method,
    headers: Object.entries(headers).filter((entry): entry is [string, string] => isPassed(entry)),
    ...(method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
    redirect: 'manual',
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const isPassed = ([name, value]: [string, unknown]): boolean =>
  typeof value === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name);

function send(response: http.ServerResponse, { status = 200, headers = {}, body = '' }: OwnAnswer): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
