import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Control } from '../control';
import { readFault } from '../faults';
import { readPolicy } from '../policy';
import type { RecordedRequest } from '../recording';
import { readPerson } from '../tenant/people';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** A page from elsewhere must not steer the sandbox, not even through a name that points here. */
function comesFromHere(request: FastifyRequest): boolean {
  const remote = request.socket.remoteAddress ?? '';
  return /^(::ffff:)?127\.|^::1$/.test(remote) && loopback.test(request.headers.host ?? '');
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** `control` over HTTP, under /sandbox/control. Errors are `{"error": text}` with 400. */
export function controlRoutes(
  app: FastifyInstance,
  control: Control,
  requests: readonly RecordedRequest[],
): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (comesFromHere(request)) done();
    else void reply.code(403).send({ error: 'only from this computer' });
  });
  app.setErrorHandler((error, _, reply) =>
    reply.code(400).send({ error: error instanceof Error ? error.message : 'cannot do that' }),
  );

  app.get('/policy', () => control.policy());
  app.put('/policy', (request, reply) => {
    control.setPolicy(readPolicy(request.body));
    return reply.send();
  });
  app.get('/people', () => control.people());
  app.put('/people', (request, reply) => {
    const people = listOf(request.body).map((entry, at) => readPerson(entry, `people[${at}]`));
    people.forEach(control.putPerson);
    return reply.send();
  });
  app.get('/inbox', () => control.inbox());
  app.get('/captchas', () => control.captchas());
  app.get('/requests', () => requests.map(({ policy: _, ...request }) => request));
  app.post('/faults', (request, reply) => {
    listOf(request.body).map(readFault).forEach(control.fault);
    return reply.send();
  });
  app.delete('/faults', (_, reply) => {
    control.clearFaults();
    return reply.send();
  });
  app.post('/reset', (_, reply) => {
    control.reset();
    return reply.send();
  });
}
