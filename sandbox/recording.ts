import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A call under /api as it arrived, and how it was answered. */
export interface RecordedRequest {
  method: string;
  /** Without the query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none; undefined without a body. */
  body: unknown;
  /** HTTP status; 0 while unanswered, and for good when the connection was cut. */
  status: number;
}

export interface Recording {
  readonly requests: RecordedRequest[];
  /** Notes that a call got no whole answer. */
  unanswered: (request: FastifyRequest) => void;
}

function headersOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Records every call under /api, in the order of arrival. */
export function addRecording(app: FastifyInstance): Recording {
  const requests: RecordedRequest[] = [];
  const records = new WeakMap<FastifyRequest, RecordedRequest>();

  app.addHook('onRequest', (request, _, done) => {
    const path = request.url.split('?')[0] ?? '';
    if (!path.startsWith('/api/')) return done();
    const record = { method: request.method, path, headers: headersOf(request), body: undefined, status: 0 };
    records.set(request, record);
    requests.push(record);
    done();
  });
  app.addHook('preValidation', (request, _, done) => {
    const record = records.get(request);
    if (record) record.body = request.body ?? undefined;
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const record = records.get(request);
    if (record) record.status = reply.statusCode;
    done(null, payload);
  });

  return {
    requests,
    unanswered: (request) => {
      const record = records.get(request);
      if (record) record.status = 0;
    },
  };
}
