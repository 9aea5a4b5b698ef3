import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Policy } from './policy';

/** A call under /api as it arrived, and how it was answered. */
export interface RecordedRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** What follows the `?`; empty for nothing. */
  query: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none; undefined without a body. */
  body: unknown;
  /** HTTP status; 0 while unanswered, and for good when the connection was cut. */
  status: number;
  /** The tenant's policy when the call arrived. */
  policy: Policy;
}

export interface Recording {
  readonly requests: RecordedRequest[];
  /** Notes that a call got no whole answer. */
  unanswered: (request: FastifyRequest) => void;
}

/** What a recording needs to know of the tenant, and who wants to hear of each call once it has arrived whole. */
export interface RecordingDeps {
  policy: () => Policy;
  onRequest: (request: RecordedRequest) => void;
}

function headersOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Records every call under /api, in the order of arrival. */
export function addRecording(app: FastifyInstance, { policy, onRequest }: RecordingDeps): Recording {
  const requests: RecordedRequest[] = [];
  const records = new WeakMap<FastifyRequest, RecordedRequest>();

  app.addHook('onRequest', (request, _, done) => {
    const [path = '', ...query] = request.url.split('?');
    if (!path.startsWith('/api/')) return done();
    const record = {
      method: request.method,
      path,
      query: query.join('?'),
      headers: headersOf(request),
      body: undefined,
      status: 0,
      policy: policy(),
    };
    records.set(request, record);
    requests.push(record);
    done();
  });
  app.addHook('preValidation', (request, _, done) => {
    const record = records.get(request);
    if (record) {
      record.body = request.body ?? undefined;
      onRequest(record);
    }
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
