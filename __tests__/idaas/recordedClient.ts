import type { HttpRequest, HttpResponse, Transport } from '../../src/core/ports';
import { createExchange, createIdaasClient } from '../../src/idaas/client';
import { createPhoneClient } from '../../src/idaas/phoneClient';
import { createSignInClient } from '../../src/idaas/signInClient';
import type { IdaasSettings } from '../../src/idaas/settings';
import { createTestClock, type TestClock } from '../world/clock';
import type { AllCalls } from '../world/wholeEngine';
import { requestContext } from './contexts';

type Deps = Parameters<typeof createExchange>[0];

export interface Recorded {
  readonly client: AllCalls;
  /** the requests of the client, in order */
  readonly sent: readonly HttpRequest[];
  readonly clock: TestClock;
}

/** A 200 with `body` as JSON; a text is sent as it is. */
export const ok = (body: unknown): HttpResponse => ({
  status: 200,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  serverTime: null,
});

/** The real client over a network in memory, which answers everything with `reply` and records what it was asked. */
export function createRecordedClient(
  reply: HttpResponse | Transport,
  differing: Partial<IdaasSettings> = {},
  deps: Partial<Pick<Deps, 'describeCaller'>> = {},
): Recorded {
  const sent: HttpRequest[] = [];
  const clock = createTestClock();
  const transport: Transport = (request) => {
    sent.push(request);
    return typeof reply === 'function' ? reply(request) : Promise.resolve(reply);
  };
  const { tenant, settings, ...caller } = requestContext(differing);
  const exchange = createExchange({
    tenant,
    settings,
    transport,
    describeCaller: () => Promise.resolve(caller),
    clock,
    ...deps,
  });
  const client = {
    ...createIdaasClient(exchange),
    ...createPhoneClient(exchange),
    ...createSignInClient(exchange),
  };
  return { client, sent, clock };
}
