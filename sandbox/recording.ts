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
  unanswered(request: FastifyRequest): void;
}

function headersOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Records every call under /api, in the order of arrival. */
export function addRecording(app: FastifyInstance): Recording {
  const requests: RecordedRequest[] = [];
  const records = new WeakMap<FastifyRequest, RecordedRequest>();

  app.addHook('onRequest', async (request) => {
    const path = request.url.split('?')[0] ?? '';
    if (!path.startsWith('/api/')) return;
    const record = { method: request.method, path, headers: headersOf(request), body: undefined, status: 0 };
    records.set(request, record);
    requests.push(record);
  });
  app.addHook('preValidation', async (request) => {
    const record = records.get(request);
    if (record) record.body = request.body ?? undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const record = records.get(request);
    if (record) record.status = reply.statusCode;
    return payload;
  });

  return {
    requests,
    unanswered: (request) => {
      const record = records.get(request);
      if (record) record.status = 0;
    },
  };
}
