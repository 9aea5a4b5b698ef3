import type { HttpRequest, HttpResponse, Transport } from '../../src/core/ports';
import { createIdaasClient, type ClientDeps } from '../../src/idaas/client';
import { settingsOf, type IdaasSettings, type Tenant } from '../../src/idaas/settings';
import { createTestClock, type TestClock } from '../world/clock';

export const ORIGIN = 'https://login.example.com';

const TENANT: Tenant = { origin: ORIGIN, clientId: 'client', product: 'eiam', tenantId: '' };
const DEVICE = { osVersion: 'iOS 17', fingerprint: 'print', userAgent: 'agent' };

/** The headers of every call from this device, in Chinese. */
export const COMMON_HEADERS = {
  'X-operating-sys-version': 'iOS 17',
  'X-device-fingerprint': 'print',
  'X-agent': 'agent',
  'X-L': 'zh',
  'X-client-id': 'client',
  'content-type': 'application/json',
};

export interface Recorded {
  readonly client: ReturnType<typeof createIdaasClient>;
  /** what left the client, in order */
  readonly sent: readonly HttpRequest[];
  readonly clock: TestClock;
}

/** A 200 with `body` as JSON; a text goes out as it is. */
export const ok = (body: unknown): HttpResponse => ({
  status: 200,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  serverTime: null,
});

/** The real client over a network in memory, which answers everything with `reply` and writes down what it was asked. */
export function createRecordedClient(
  reply: HttpResponse | Transport,
  settings: Partial<IdaasSettings> = {},
  parts: Partial<Pick<ClientDeps, 'describeCaller'>> = {},
): Recorded {
  const sent: HttpRequest[] = [];
  const clock = createTestClock();
  const transport: Transport = (request) => {
    sent.push(request);
    return typeof reply === 'function' ? reply(request) : Promise.resolve(reply);
  };
  const client = createIdaasClient({
    tenant: TENANT,
    settings: { ...settingsOf('eiam'), ...settings },
    transport,
    describeCaller: () => Promise.resolve({ device: DEVICE, language: 'zh-CN', traceId: 'trace-1' }),
    clock,
    ...parts,
  });
  return { client, sent, clock };
}
