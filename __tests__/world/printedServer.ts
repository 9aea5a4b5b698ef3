import Fastify from 'fastify';
import { answer } from '../corpus/corpus';

/** A tenant that answers to the letter as the documents print it. */
export interface PrintedServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * @param answers files of the corpus by the end of the path they answer, e.g. `login/wechat-miniprogram`; anything else
 *   is a 404
 */
export async function startPrintedServer(answers: Readonly<Record<string, string>>): Promise<PrintedServer> {
  const server = Fastify();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => done(null));
  server.all('/*', (request, reply) => {
    const path = Object.keys(answers).find((end) => request.url.endsWith(`/${end}`));
    if (path === undefined) return reply.code(404).send('');
    const { status, body } = answer(answers[path] ?? '');
    // The documents shorten tokens with an ellipsis, which no header could carry back.
    return reply.code(status).header('content-type', 'application/json').send(body.replace(/…/g, '.'));
  });
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  return { origin, close: () => server.close() };
}
