import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { readExchange } from './exchange';
import type { Exchange } from './exchange';
import { readBody, send, sendJson } from './http';
import { headersFor, targetOf } from './target';
import type { Resolve } from './target';

interface ExchangeAnswer {
  status: number;
  rawHeaders: string[];
  body: string;
}

function ask(exchange: Exchange, target: URL, signal: AbortSignal): Promise<ExchangeAnswer> {
  const body = exchange.body === undefined ? undefined : Buffer.from(exchange.body, 'base64');
  const headers = headersFor(target, exchange.url, exchange.headers, body?.length);
  const start = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = start(target, { method: exchange.method, headers, signal, agent: false }, (incoming) => {
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
  const exchange = readExchange((await readBody(incoming)).toString('utf8'));
  if (exchange === 'invalid') return send(outgoing, 400, 'text/plain', 'not a request of wx.request');
  const target = exchange === 'nowhere' ? undefined : targetOf(exchange.url, resolve);
  if (exchange === 'nowhere' || target === undefined) {
    const name = exchange === 'nowhere' ? 'this address' : exchange.url.origin;
    return sendJson(outgoing, 200, { error: 'notAllowed', message: `${name} is not a server domain` });
  }
  const controller = new AbortController();
  outgoing.on('close', () => controller.abort());
  try {
    sendJson(outgoing, 200, await ask(exchange, target, controller.signal));
  } catch (error) {
    if (!outgoing.destroyed) sendJson(outgoing, 200, { error: 'unreachable', message: chromiumName(error) });
  }
}
