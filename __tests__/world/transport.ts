import { Agent, request as open, type IncomingMessage } from 'node:http';
import type { HttpRequest, Transport } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';

/** Connections are kept: opening one for each request takes most of the time of a journey. */
const agent = new Agent({ keepAlive: true });

/** The network, for real: Node's own HTTP instead of `wx.request`, with the same promises. No redirect is followed. */
export const nodeTransport: Transport = async (request) => {
  try {
    return await read(await send(request));
  } catch {
    throw new ProblemError({ code: 'unreachable' });
  }
};

const send = ({ method, url, headers, body }: HttpRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = open(url, { agent, method, headers: { ...headers, ...length } }, resolve);
    request.on('error', reject);
    request.end(body ?? undefined);
  });

async function read(response: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const date = Date.parse(response.headers.date ?? '');
  return {
    status: response.statusCode ?? 0,
    body: Buffer.concat(parts).toString('utf8'),
    serverTime: Number.isNaN(date) ? null : date,
  };
}
