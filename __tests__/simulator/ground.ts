import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox';
import { startSimulator, type Simulator } from '../../simulator/index';

/** The mini program that runs on the phone while it is attacked. */
export const dist = join(__dirname, 'fixture');
/** Where the mini program's tenant is, by the phone's name service. */
export const tenant = 'https://login.example.com';
/** A name that leads to the intranet, for requests that are meant to arrive. */
export const echo = 'https://echo.example.com';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One request over a socket of its own, exactly as given. */
export interface Attempt {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * A simulator, the sandbox that stands for its tenant, and another server that stands for what else the developer's computer
 * can reach; all for the tests of one file.
 */
export interface Ground {
  sandbox(): Sandbox;
  simulator(): Simulator;
  /** host and port of the other server */
  intranet(): string;
  /** what reached it in this test */
  reached(): readonly Seen[];
  /** to the server of the phone */
  send(attempt: Attempt): Promise<Reply>;
  /** to the server of the work page */
  sendToWork(attempt: Attempt): Promise<Reply>;
  /** One `wx.request` through the relay, as the phone's page sends it. */
  relay(
    exchange: { url: string; method?: string; headers?: Record<string, string> },
    more?: Record<string, string>,
  ): Promise<{ door: number; status?: number; error?: string; text: string }>;
}

export const json = { 'content-type': 'application/json' };

function send(origin: string, { method = 'GET', path, headers = {}, body }: Attempt): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      const status = answer.statusCode ?? 0;
      let text = '';
      const settle = () => resolve({ status, text, headers: answer.headers });
      // The stream of changes never ends.
      if (path === '/changes' && status === 200) {
        answer.destroy();
        settle();
      }
      answer.on('data', (piece) => (text += String(piece)));
      answer.on('end', settle);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export function createGround(): Ground {
  let sandbox: Sandbox;
  let simulator: Simulator;
  let seen: Seen[] = [];
  const other = createServer(({ method = '', url = '', headers }, outgoing) => {
    seen.push({ method, url, headers });
    outgoing.end('intranet says hello');
  });
  const intranet = () => `127.0.0.1:${(other.address() as AddressInfo).port}`;

  beforeAll(async () => {
    await new Promise<void>((started) => other.listen(0, '127.0.0.1', started));
    sandbox = await startSandbox({ control: true });
    const resolve = { [tenant]: sandbox.origin, [echo]: `http://${intranet()}` };
    simulator = await startSimulator({
      dist,
      wechatOrigin: sandbox.origin,
      resolve,
      control: sandbox.origin,
    });
  });
  afterAll(async () => {
    await Promise.all([simulator.close(), sandbox.close(), new Promise((closed) => other.close(closed))]);
  });
  beforeEach(() => {
    seen = [];
  });

  return {
    sandbox: () => sandbox,
    simulator: () => simulator,
    intranet,
    reached: () => seen,
    send: (attempt) => send(simulator.phone, attempt),
    sendToWork: (attempt) => send(simulator.origin, attempt),
    relay: async ({ url, method = 'GET', headers = {} }, more = {}) => {
      const body = JSON.stringify({ url, method, headers });
      const asked = { method: 'POST', path: '/request', headers: { ...json, ...more }, body };
      const { status, text } = await send(simulator.phone, asked);
      if (status !== 200) return { door: status, text: '' };
      const answer = JSON.parse(text) as { status?: number; body?: string; error?: string };
      return { ...answer, door: status, text: Buffer.from(answer.body ?? '', 'base64').toString('utf8') };
    },
  };
}
