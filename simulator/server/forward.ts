import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { readBody, sendJson } from './http';

interface Exchange {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}

interface ExchangeAnswer {
  status: number;
  rawHeaders: string[];
  body: string;
}

/** The phone's name service: where a request to an origin really goes, or undefined when it may not. */
export type Resolve = (origin: string) => string | undefined;

export function createResolve(wechatOrigin: string, resolve: Record<string, string>): Resolve {
  const wechat = new URL(wechatOrigin).origin;
  const known = new Map(
    Object.entries(resolve).map(([from, to]) => [new URL(from).origin, new URL(to).origin]),
  );
  return (origin) => known.get(origin) ?? (origin === wechat ? wechat : undefined);
}

function originOf(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}

function send(exchange: Exchange, target: string, signal: AbortSignal): Promise<ExchangeAnswer> {
  const asked = new URL(exchange.url);
  const url = new URL(`${asked.pathname}${asked.search}`, target);
  const body = exchange.body === undefined ? undefined : Buffer.from(exchange.body, 'base64');
  // The server sees the name that the mini program asked for, as behind a real name service.
  const headers: Record<string, string | number> = { host: asked.host, ...exchange.headers };
  if (body !== undefined) headers['content-length'] = body.length;
  const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = start(url, { method: exchange.method, headers, signal, agent: false }, (incoming) => {
      readBody(incoming).then(
        (bytes) =>
          resolve({
            status: incoming.statusCode ?? 0,
            rawHeaders: incoming.rawHeaders,
            body: bytes.toString('base64'),
          }),
        reject,
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function chromiumName(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const names: Record<string, string> = {
    ECONNREFUSED: 'net::ERR_CONNECTION_REFUSED',
    ECONNRESET: 'net::ERR_CONNECTION_RESET',
    ENOTFOUND: 'net::ERR_NAME_NOT_RESOLVED',
  };
  return names[code] ?? 'net::ERR_FAILED';
}

/** Carries one wx.request: real status, headers and body; nothing the browser would forbid is lost. */
export async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  resolve: Resolve,
): Promise<void> {
  const exchange = JSON.parse((await readBody(incoming)).toString('utf8')) as Exchange;
  const origin = originOf(exchange.url);
  const target = origin === undefined ? undefined : resolve(origin);
  if (target === undefined) {
    sendJson(outgoing, 200, {
      error: 'notAllowed',
      message: `${origin ?? exchange.url} is not a server domain`,
    });
    return;
  }
  const controller = new AbortController();
  outgoing.on('close', () => controller.abort());
  try {
    sendJson(outgoing, 200, await send(exchange, target, controller.signal));
  } catch (error) {
    if (!outgoing.destroyed) sendJson(outgoing, 200, { error: 'unreachable', message: chromiumName(error) });
  }
}

/** Passes a request for a login or phone code on to the simulated WeChat. */
export async function mint(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  wechatOrigin: string,
  path: string,
): Promise<void> {
  const body = await readBody(incoming);
  try {
    const answer = await fetch(new URL(path, wechatOrigin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array(body),
    });
    sendJson(outgoing, answer.status, await answer.json());
  } catch (error) {
    sendJson(outgoing, 502, { error: String(error) });
  }
}
