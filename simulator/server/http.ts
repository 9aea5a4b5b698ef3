import type { IncomingMessage, ServerResponse } from 'node:http';

/** The whole body of a message. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Only pages of this server may show the answer in a frame. */
const framedHere = "frame-ancestors 'self'";

/**
 * Answers with a body that only pages of this server may use.
 * @param policy its Content-Security-Policy
 */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = framedHere,
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': policy,
  });
  response.end(body);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}
