import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Why a request is turned away, and with which status. */
interface Refused {
  status: 400 | 403 | 415;
  error: string;
}

const foreign: Refused = { status: 403, error: 'only for programs on this computer' };
const notPlain: Refused = { status: 400, error: 'not a plain path' };
const notJson: Refused = { status: 415, error: 'only application/json' };

const isFromHere = ({ socket }: FastifyRequest): boolean =>
  /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');

/** The names of this server: a web page can have a name of its own point here (DNS rebinding), but not one of these. */
const isOwnHost = ({ headers, socket }: FastifyRequest): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].some((name) => headers.host === `${name}:${socket.localPort}`);

const isOwnPage = ({ headers: { origin, host } }: FastifyRequest): boolean =>
  origin === undefined || origin === `http://${host}`;

const isCrossSite = ({ headers }: FastifyRequest): boolean =>
  !['none', 'same-origin'].includes(String(headers['sec-fetch-site'] ?? 'none'));

/**
 * The simulator names itself in `Via` and forwards the name that the mini program asked for. No web page can set this header
 * (it is a forbidden header name), and the simulator keeps foreign pages out at its own door.
 */
const isRelayed = ({ headers }: FastifyRequest): boolean => headers.via !== undefined;

/** WeChat's own tools send this referer with every request. No web page can name a foreign referer. */
const isWechat = ({ headers }: FastifyRequest): boolean =>
  /^https:\/\/servicewechat\.com\//.test(headers.referer ?? '');

/** An absolute address, or a path with a second slash, names another host to some readers. */
const isPlain = ({ raw }: FastifyRequest): boolean => /^\/(?![/\\])/.test(raw.url ?? '');

/** False for a body of another type, or for a type of another kind without a body. */
function isJson({ headers }: FastifyRequest): boolean {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' || (type === undefined && !hasBody);
}

function refusalOf(request: FastifyRequest): Refused | undefined {
  if (!isFromHere(request)) return foreign;
  if (!isPlain(request)) return notPlain;
  const isTenant = request.url.startsWith('/api/');
  const hostIsFine = isTenant
    ? isOwnHost(request) || isRelayed(request)
    : isOwnHost(request) && !isRelayed(request);
  const pageIsFine = isTenant
    ? isOwnPage(request) || isWechat(request)
    : isOwnPage(request) && !isCrossSite(request);
  if (!hostIsFine || !pageIsFine) return foreign;
  // The tenant's own calls answer another content type in the vendor's words.
  return isTenant || isJson(request) ? undefined : notJson;
}

/**
 * Turns away what a web page in the developer's browser could send: another `Host`, another `Origin`, and, where it could
 * steer the sandbox or mint codes, also cross-site requests without an origin and bodies that are not declared as JSON.
 * Refusals are `{"error": text}`. Call first: what is turned away is not recorded and meets no fault.
 */
export function addGate(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const refused = refusalOf(request);
    if (refused) void reply.code(refused.status).send({ error: refused.error });
    else done();
  });
}
