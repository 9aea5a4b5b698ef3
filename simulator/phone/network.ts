import { travel } from './conditions';
import { failure } from './phone';
import { beginTraffic } from './traffic';

/** One HTTP exchange, as the preview server carries it for the phone. */
export interface Exchange {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Base64 of the request body; absent for none. */
  body?: string;
}

export interface ExchangeAnswer {
  status: number;
  /** Header lines as received: name, value, name, value … */
  rawHeaders: string[];
  /** Base64 of the response body. */
  body: string;
}

/** What the server says when no answer came. */
export interface ExchangeError {
  error: 'notAllowed' | 'unreachable' | 'interrupted';
  message: string;
}

/** Base64 of bytes, in pieces small enough for the call stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function failureOf({ error, message }: ExchangeError) {
  if (error === 'notAllowed') return failure('url not in domain list', 600002);
  return failure(`errcode:-102 cronet_error_code:-102 error_msg:${message}`, 600001);
}

/**
 * Sends a request through the preview server, which has no forbidden headers and no CORS.
 * @throws a Failure as wx.request would report it
 */
export async function exchange(request: Exchange, signal?: AbortSignal): Promise<ExchangeAnswer> {
  const traffic = beginTraffic(request);
  try {
    await travel(signal);
    const response = await fetch('/request', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      ...(signal === undefined ? {} : { signal }),
    });
    const answer = (await response.json()) as ExchangeAnswer | ExchangeError;
    if ('error' in answer) throw failureOf(answer);
    traffic.answered(answer);
    return answer;
  } catch (error) {
    traffic.failed(error);
    throw error;
  }
}

/** Asks the simulated WeChat for a code: `login` for an openid, `phone` for a mobile number. */
export async function mintCode(kind: 'login' | 'phone', body: Record<string, string>): Promise<string> {
  const response = await fetch(`/wechat/${kind}-code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { code?: string };
  if (!response.ok || typeof answer.code !== 'string') throw failure(`system error ${response.status}`, -1);
  return answer.code;
}
