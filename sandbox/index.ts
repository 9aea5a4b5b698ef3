import type { Control } from './control';
import { createControl } from './control';
import { createFaults } from './faults';
import type { Policy } from './policy';
import { readPolicy } from './policy';
import type { RecordedRequest } from './recording';
import type { Seed } from './seed';
import { readSeed } from './seed';
import defaultSeed from './seed.json';
import { createServer } from './server';
import { createTenant } from './tenant/tenant';

export type { Additions, Complaint } from './contract/judge';
export { complaintsAbout, judgeRequest } from './contract/judge';
export type { Control } from './control';
export type { Fault, FaultKind } from './faults';
export type { Policy } from './policy';
export { defaultPolicy, oneAccessAsPrinted } from './policy';
export type { RecordedRequest } from './recording';
export type { Seed } from './seed';
export type { Message } from './tenant/inbox';
export type { Person } from './tenant/people';

export interface SandboxOptions {
  /** 0 (the default) takes any free port; the host is always 127.0.0.1. */
  port?: number;
  /** People, applications and policy; `seed.json` without it. */
  seed?: Seed;
  /** Overrides the seed's policy. */
  policy?: Partial<Policy>;
  /** Epoch milliseconds; tests give their own clock. */
  now?: () => number;
  /** Numbers in [0, 1) that decide where a puzzle's piece belongs. */
  random?: () => number;
  /** The control API over HTTP under /sandbox/control; off by default. */
  control?: boolean;
  /** Hears of each call under /api once it has arrived whole, before it is answered. */
  onRequest?: (request: RecordedRequest) => void;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The first application of the seed. */
  clientId: string;
  /** Every call under /api, in the order of arrival. */
  requests: readonly RecordedRequest[];
  /** WeChat's servers, as the phone meets them. */
  wechat: { issueLoginCode: (openid: string) => string; issuePhoneCode: (mobile: string) => string };
  control: Control;
  close: () => Promise<void>;
}

/** Starts a local IDaaS. Rejects when the port is taken (code EADDRINUSE) or the seed or policy makes no sense. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = readSeed(options.seed ?? defaultSeed);
  const tenant = await createTenant({
    seed,
    policy: readPolicy(options.policy ?? {}),
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
  });
  const faults = createFaults();
  let origin = '';
  const steer = (requests: RecordedRequest[]): Control =>
    createControl(tenant, faults, () => requests.splice(0, requests.length));
  const { app, recording } = createServer({
    context: { tenant, origin: () => origin },
    faults,
    onRequest: options.onRequest ?? (() => undefined),
    control: ({ requests }) => (options.control ? steer(requests) : null),
  });
  origin = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });

  return {
    origin,
    clientId: tenant.clientIds[0] ?? '',
    requests: recording.requests,
    wechat: {
      issueLoginCode: (openid) => tenant.wechat.issueLoginCode(openid),
      issuePhoneCode: (mobile) => tenant.wechat.issuePhoneCode(mobile),
    },
    control: steer(recording.requests),
    close: () => app.close(),
  };
}
