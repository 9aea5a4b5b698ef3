import type { IncomingMessage } from 'node:http';

/** Why a request is turned away, and with which status. */
export interface Refused {
  status: 400 | 403 | 415;
  reason: string;
}

/** The names of this server: a web page can have a name of its own point here (DNS rebinding), but not one of these. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => headers.host === `${name}:${socket.localPort}`);
}

/** A browser sends `Origin` with every POST and with what another site's page asks for. */
const isOwnPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin === undefined || headers.origin === `http://${headers.host}`;

const fetchHeader = ({ headers }: IncomingMessage, name: 'site' | 'mode' | 'dest'): string =>
  String(headers[`sec-fetch-${name}`] ?? '');

/** A link to the phone may stand anywhere; the page it opens is of no use to the page that links to it. */
const isLink = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  /^\/(\?.*)?$/.test(request.url ?? '') &&
  fetchHeader(request, 'mode') === 'navigate' &&
  fetchHeader(request, 'dest') === 'document';

const isCrossSite = (request: IncomingMessage): boolean =>
  !['', 'none', 'same-origin'].includes(fetchHeader(request, 'site')) && !isLink(request);

const typeOf = ({ headers }: IncomingMessage): string =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';

/**
 * Whether a request is turned away: the relay reaches hosts that the developer's computer can reach, so no web page may use
 * it. It takes its own `Host`, its own `Origin` or none, no cross-site request, a plain path, and JSON where there is a body.
 */
export function refusalOf(request: IncomingMessage): Refused | undefined {
  if (!isOwnHost(request) || !isOwnPage(request) || isCrossSite(request))
    return { status: 403, reason: 'only for the phone and programs on this computer' };
  // An absolute address or one with a second slash names another host to some readers.
  if (!/^\/(?![/\\])/.test(request.url ?? '')) return { status: 400, reason: 'not a plain path' };
  if (request.method !== 'GET' && typeOf(request) !== 'application/json')
    return { status: 415, reason: 'only application/json' };
  return undefined;
}
