import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors';
import { personProofOf, productOf } from '../product';
import { callerOf, headerOf } from '../request';
import { expireOf } from '../tenant/login';
import type { Person } from '../tenant/people';
import type { Session } from '../tenant/sessions';
import type { Tenant } from '../tenant/tenant';
import { signedInPerson } from './person';
import type { RouteContext, Routes } from './continuation';

function sessionOf(tenant: Tenant, request: FastifyRequest): Session {
  const { header } = productOf(tenant.policy()).renewal;
  const proof = headerOf(request, header);
  const token = header === 'x-signature' ? tenant.signatures.sessionTokenIn(proof) : proof;
  return tenant.sessions.find(token, callerOf(request));
}

function admittedPerson(tenant: Tenant, session: Session): Person {
  const person = tenant.people.byId(session.personId);
  // A person removed, denied or locked since the login keeps no session.
  if (!person || person.access === 'denied' || tenant.lockouts.isLocked(person.userName)) {
    tenant.sessions.end(session);
    throw new Refusal('sessionInvalid');
  }
  return person;
}

async function renew({ tenant, origin }: RouteContext, request: FastifyRequest) {
  const current = sessionOf(tenant, request);
  const person = admittedPerson(tenant, current);
  const session = tenant.sessions.renew(current);
  const blank = tenant.policy().verbatimBlanks ? ' ' : '';
  const idToken = blank + (await tenant.idTokens.sign(person, session.caller.clientId, origin()));
  if (tenant.policy().product === 'oneaccess') return { id_token: idToken };
  const seconds = Math.floor((session.expiresAt - tenant.now()) / 1000);
  return { session_token: session.token, ...expireOf(tenant, seconds), id_token: idToken };
}

/** Renewal and the end of a session (contract §7.1, §7.3). The path and the proof are the product's. */
export const sessionRoutes: Routes = (app, context) => {
  const { tenant } = context;
  const addRenewal = (path: string): void => {
    app.post(path, async (request) => {
      if (productOf(tenant.policy()).renewal.path !== path) throw new Refusal('noSuchPath');
      return renew(context, request);
    });
  };
  addRenewal('/sso/session-token/id-token');
  addRenewal('/session-token/refresh-id-token');

  app.get('/logout', async (request, reply) => {
    const isBearer = headerOf(request, 'authorization') !== undefined;
    if (!isBearer || personProofOf(tenant.policy()) === 'signature')
      tenant.sessions.end(sessionOf(tenant, request));
    else tenant.sessions.endAll((await signedInPerson(tenant, request)).id, callerOf(request).clientId);
    return reply.send();
  });

  // OneAccess only (contract §12, 4): the timestamp is a text.
  app.get('/public-key', () => ({ public_key: tenant.signatures.publicKey() }));
  app.get('/server-date', () => ({ timestamp: String(tenant.now()) }));
};
