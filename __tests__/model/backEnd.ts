import Fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** One request that reached the host app's back end with a valid id token. */
export interface Served {
  /** the number the caller gave its call */
  readonly call: string;
  /** the id of the person that the id token names */
  readonly personId: string;
}

/** A back end of the host app, which answers 401 to an id token that is not good by the server's clock. */
export interface BackEnd {
  readonly origin: string;
  readonly served: readonly Served[];
  /** Makes the next request meet a 401, as after a change of keys. */
  refuseNext(): void;
  forget(): void;
  close(): Promise<void>;
}

export async function startBackEnd(issuerOrigin: string, now: () => number): Promise<BackEnd> {
  const served: Served[] = [];
  let refusals = 0;
  const keys = createRemoteJWKSet(new URL(`${issuerOrigin}/api/v1/oauth2/keys`));
  const server = Fastify({ forceCloseConnections: true });

  async function personIdIn(authorization: string): Promise<string> {
    const [, token = ''] = authorization.split(' ');
    const { payload } = await jwtVerify(token, keys, { currentDate: new Date(now()) });
    if (typeof payload['api'] !== 'string') return String(payload['id']);
    return String((JSON.parse(payload['api']) as { readonly id?: unknown }).id);
  }

  server.get<{ Params: { readonly call: string } }>('/orders/:call', async (request, reply) => {
    if (refusals > 0) {
      refusals -= 1;
      return reply.code(401).send({});
    }
    try {
      const personId = await personIdIn(request.headers.authorization ?? '');
      served.push({ call: request.params.call, personId });
      return await reply.send({ personId });
    } catch {
      return reply.code(401).send({});
    }
  });

  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin,
    served,
    refuseNext: () => void (refusals = 1),
    forget() {
      served.splice(0, served.length);
      refusals = 0;
    },
    close: () => server.close(),
  };
}
