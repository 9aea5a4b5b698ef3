import http from 'node:http';
import https from 'node:https';
import type { ConnectionOptions } from './connect';
import type { Failure } from './failure';
import { failureOf, TIMED_OUT } from './failure';

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` sends none */
  readonly body: string | null;
}

/** An answer as it arrived. Redirects are not followed. */
export interface Answer {
  readonly status: number;
  /** names in lower case */
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** false where the body was longer than {@link MOST_BYTES} and the rest was not read */
  readonly complete: boolean;
}

/** The most of a body that is read. A puzzle's two pictures need about a tenth of it. */
export const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Sends one request on a connection of its own, once: no retry, no redirect, no proxy. Never rejects.
 * The certificate must be valid, so nothing is sent to a server that is not the one it claims to be.
 */
export function ask(
  question: Question,
  { timeoutMs, ...trust }: ConnectionOptions,
): Promise<Answer | Failure> {
  const { method, url, headers, body } = question;
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const settle = (result: Answer | Failure): void => {
      clearTimeout(timer);
      resolve(result);
      sent.destroy();
    };
    const fail = (error: unknown): void => settle(failureOf(error));
    const sent = request(
      url,
      // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED cannot take it away.
      { method, headers, agent: false, ...trust, rejectUnauthorized: true },
      (response) => readBody(response, settle, fail),
    );
    const timer = setTimeout(() => fail({ code: TIMED_OUT }), timeoutMs);
    sent.on('error', fail);
    sent.end(body ?? undefined);
  });
}

function readBody(
  response: http.IncomingMessage,
  settle: (answer: Answer) => void,
  fail: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const answer = (complete: boolean): Answer => ({
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString('utf8'),
    complete,
  });
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) settle(answer(false));
  });
  response.on('end', () => settle(answer(true)));
  response.on('error', fail);
}
