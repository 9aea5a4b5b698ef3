import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors';
import { personProofOf } from '../product';
import { callerOf, headerOf } from '../request';
import type { Person } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';

async function idOfBearer(tenant: Tenant, request: FastifyRequest): Promise<string> {
  const idToken = /^Bearer (\S+)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1];
  if (idToken === undefined) throw new Refusal('idTokenInvalid');
  return tenant.idTokens.personId(idToken);
}

/** OneAccess: the session inside `X-signature` (contract §7.3). */
function idOfSignature(tenant: Tenant, request: FastifyRequest): string {
  const token = tenant.signatures.sessionTokenIn(headerOf(request, 'x-signature'));
  return tenant.sessions.find(token, callerOf(request)).personId;
}

/** The person who asks for something of their own. Refuses a missing, forged or expired proof. */
export async function signedInPerson(tenant: Tenant, request: FastifyRequest): Promise<Person> {
  const isSigned = personProofOf(tenant.policy()) === 'signature';
  const id = isSigned ? idOfSignature(tenant, request) : await idOfBearer(tenant, request);
  const person = tenant.people.byId(id);
  if (!person) throw new Refusal('idTokenInvalid');
  return person;
}
