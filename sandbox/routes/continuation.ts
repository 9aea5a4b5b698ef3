import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerOf, headerOf } from '../request';
import type { Journey, Pending } from '../tenant/journey';
import type { Answer } from '../tenant/login';
import { advance } from '../tenant/login';
import type { StateEntry } from '../tenant/stateTokens';
import type { Tenant } from '../tenant/tenant';

/** What a route needs besides Fastify: the tenant and the address it is reached at. */
export interface RouteContext {
  tenant: Tenant;
  origin: () => string;
}
export type Routes = (app: FastifyInstance, context: RouteContext) => void;

/** The live state entry of a request, or a refusal. */
export const stateOf = (tenant: Tenant, request: FastifyRequest, pending: readonly Pending[]): StateEntry =>
  tenant.states.find(headerOf(request, 'x-state-token'), pending, callerOf(request));

/** An answer whose `status` the policy may replace. */
export const withStatus = (answer: Answer, status: string | null): Answer =>
  status === null ? answer : { ...answer, status };

/**
 * Runs one proof under a state token: checks the token, lets `prove` say who it is or refuse, and goes on from there.
 * `prove` is synchronous on purpose: nothing may come between check and use.
 */
export async function continueWith(
  { tenant, origin }: RouteContext,
  request: FastifyRequest,
  pending: readonly Pending[],
  prove: (state: StateEntry) => Journey,
): Promise<Answer> {
  const state = stateOf(tenant, request, pending);
  try {
    const journey = prove(state);
    return withStatus(await advance(tenant, journey, origin(), state), tenant.policy().bindStatus);
  } catch (error) {
    if (tenant.policy().statePerFailure === 'burned') tenant.states.end(state);
    throw error;
  }
}
