import type { Cipher } from '../core/captcha';
import type { Clock, HttpRequest, HttpResponse, Transport } from '../core/ports';
import { problemErrorOf } from '../core/problems';
import { readEmptyAnswer, type DecodeContext } from './decode';
import * as flow from './flow';
import { proofOf, type RequestContext } from './http';
import * as session from './session';
import type { IdaasSettings, Tenant } from './settings';

interface Deps {
  readonly tenant: Tenant;
  readonly settings: IdaasSettings;
  readonly transport: Transport;
  /** @returns the device, the language and the trace id at the time of the request */
  readonly describeCaller: () => Promise<Pick<RequestContext, 'device' | 'language' | 'traceId'>>;
  readonly clock: Clock;
  /** encrypts the solutions of puzzles, where the tenant wants that (U7) */
  readonly cipher?: Cipher | undefined;
}

/**
 * Makes a call of a request and the reader of its answer; it takes what the request takes. It rejects with a ProblemError and
 * with nothing else; what was thrown unexpectedly is its `cause`.
 */
export type Exchange = <Args extends readonly unknown[], T>(
  request: (context: RequestContext, ...args: Args) => HttpRequest | Promise<HttpRequest>,
  read: (response: HttpResponse, context: DecodeContext, ...args: Args) => T,
) => (...args: Args) => Promise<T>;

/** How the provider's endpoints are called: with the tenant, the device and the language of the time. It has no state. */
export const createExchange =
  ({ tenant, settings, transport, describeCaller, clock, cipher }: Deps): Exchange =>
  (request, read) =>
  async (...args) => {
    try {
      const context = { tenant, settings, cipher, ...(await describeCaller()) };
      const sent = await request(context, ...args);
      const response = await transport(sent);
      return read(response, { settings, now: clock.now(), proof: proofOf(sent) }, ...args);
    } catch (thrown) {
      throw problemErrorOf(thrown);
    }
  };

export type IdaasClient = ReturnType<typeof createIdaasClient>;

/**
 * The provider's endpoints as functions, those that a launch and a session need. {@link createSignInClient} has those of the
 * sign-in pages, over the same exchange.
 */
export const createIdaasClient = (exchange: Exchange) => ({
  /** may be answered with any status */
  signIn: exchange(flow.signInRequest, flow.readFlowAnswer),
  renewSession: exchange(session.renewalRequest, session.readRenewal),
  signOut: exchange(session.signOutRequest, readEmptyAnswer),
});
