import os from 'node:os';
import type { ConnectionOptions } from './net/connect';
import { ask } from './net/ask';
import type { Reading } from './reading';
import { readAnswer } from './reading';

/** The tenant to ask. */
export interface Target {
  /** `https://host[:port]`, without a path */
  readonly origin: string;
  readonly clientId: string;
  /** empty sends no `X-tenant-id` */
  readonly tenantId: string;
}

/** One exchange, as the checks that look at all of them need it. */
export interface Exchange {
  readonly path: string;
  readonly reading: Reading;
  /** epoch ms by this computer */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** the answer's `Date`, epoch ms; `null` where there is none */
  readonly date: number | null;
}

export interface Probe {
  /**
   * Sends one request with the headers of every call (contract §2.2) and sorts its answer.
   * @param headers added to these; `null` takes one away
   * @param body sent as JSON
   * @throws {Error} beyond {@link MOST_REQUESTS}, which no sequence of checks reaches
   */
  ask(
    method: 'GET' | 'POST',
    path: string,
    options?: { headers?: Readonly<Record<string, string | null>>; body?: object },
  ): Promise<Reading>;
  /** All exchanges so far, oldest first. */
  exchanges(): readonly Exchange[];
}

/** A run never sends more. */
const MOST_REQUESTS = 25;

/** Identifies this program in the tenant's log. */
export const AGENT = 'bamboocloud-idaas-miniprogram-doctor';

export const DEVICE_HEADERS = {
  'X-operating-sys-version': `${os.type()} ${os.release()}`.replace(/[^\x20-\x7e]/g, '?'),
  'X-device-fingerprint': AGENT,
  'X-agent': AGENT,
} as const;

/** Asks one tenant, one request after another. `now`: epoch ms by this computer. */
export function createProbe(target: Target, limits: ConnectionOptions, now: () => number): Probe {
  const common = {
    ...DEVICE_HEADERS,
    'X-L': 'en',
    'X-client-id': target.clientId,
    ...(target.tenantId === '' ? {} : { 'X-tenant-id': target.tenantId }),
    'Content-Type': 'application/json',
  };
  const exchanges: Exchange[] = [];
  return {
    ask: async (method, path, { headers = {}, body } = {}) => {
      if (exchanges.length >= MOST_REQUESTS) throw new Error(`doctor: more than ${MOST_REQUESTS} requests`);
      const sentAt = now();
      const answer = await ask(
        {
          method,
          url: new URL(path, target.origin),
          headers: withoutNulls({ ...common, ...headers }),
          body: body === undefined ? null : JSON.stringify(body),
        },
        limits,
      );
      const reading = readAnswer(answer);
      const date = 'headers' in answer ? Date.parse(answer.headers.date ?? '') : Number.NaN;
      exchanges.push({ path, reading, sentAt, receivedAt: now(), date: Number.isNaN(date) ? null : date });
      return reading;
    },
    exchanges: () => exchanges,
  };
}

const withoutNulls = (headers: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null));
