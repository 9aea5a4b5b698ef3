import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors';
import { headerOf } from '../request';
import type { Person } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';

/** The person whose id token the call carries as a bearer token. Refuses a missing, forged or expired one. */
export async function bearerPerson(tenant: Tenant, request: FastifyRequest): Promise<Person> {
  const idToken = /^Bearer (\S+)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1];
  const person =
    idToken === undefined ? undefined : tenant.people.byId(await tenant.idTokens.personId(idToken));
  if (!person) throw new Refusal('idTokenInvalid');
  return person;
}
