import type { FastifyInstance } from 'fastify';
import type { Control } from '../control';
import { readFault } from '../faults';
import { controlForm } from '../form';
import { readPolicy } from '../policy';
import type { RecordedRequest } from '../recording';
import { readPerson } from '../tenant/people';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** `control` over HTTP, under /sandbox/control; who may call is decided in gate.ts. Errors are `{"error": text}` with 400. */
export function controlRoutes(
  app: FastifyInstance,
  control: Control,
  requests: readonly RecordedRequest[],
): void {
  app.setErrorHandler((error, _, reply) =>
    reply.code(400).send({ error: error instanceof Error ? error.message : 'cannot do that' }),
  );

  app.get('/form', () => controlForm);
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
  app.get('/faults', () => control.faults());
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
