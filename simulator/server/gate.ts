import type { IncomingMessage } from 'node:http';

/** Why a request is turned away, and with which status. */
export interface Refused {
  status: 400 | 403 | 415;
  reason: string;
}

/** A link to the page of a server: no other site has a use for what it opens. */
export type Link = 'document' | 'document or frame';

/** The names of this server: a web page can have a name of its own point here (DNS rebinding), but not one of these. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => headers.host === `${name}:${socket.localPort}`);
}

/** A browser sends `Origin` with every POST and with what another site's page asks for. */
const isOwnPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin === undefined || headers.origin === `http://${headers.host}`;

const fetchHeader = ({ headers }: IncomingMessage, name: 'site' | 'mode' | 'dest'): string =>
  String(headers[`sec-fetch-${name}`] ?? '');

/** A link may stand anywhere. A frame is for the work page alone, which is the same site on another port. */
function isLink(request: IncomingMessage, link: Link): boolean {
  const isPage = request.method === 'GET' && /^\/(\?.*)?$/.test(request.url ?? '');
  if (!isPage || fetchHeader(request, 'mode') !== 'navigate') return false;
  const dest = fetchHeader(request, 'dest');
  return (
    dest === 'document' ||
    (dest === 'iframe' && link !== 'document' && fetchHeader(request, 'site') === 'same-site')
  );
}

const isCrossSite = (request: IncomingMessage, link: Link): boolean =>
  !['', 'none', 'same-origin'].includes(fetchHeader(request, 'site')) && !isLink(request, link);

const typeOf = ({ headers }: IncomingMessage): string =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';

/**
 * Whether a request is turned away: the relay reaches hosts that the developer's computer can reach, so no web page may use
 * it. A server takes its own `Host`, its own `Origin` or none, no cross-site request, a plain path, and JSON where there is a
 * body.
 */
export function refusalOf(request: IncomingMessage, link: Link): Refused | undefined {
  if (!isOwnHost(request) || !isOwnPage(request) || isCrossSite(request, link))
    return { status: 403, reason: 'only for the phone and programs on this computer' };
  // An absolute address or one with a second slash names another host to some readers.
  if (!/^\/(?![/\\])/.test(request.url ?? '')) return { status: 400, reason: 'not a plain path' };
  if (request.method !== 'GET' && typeOf(request) !== 'application/json')
    return { status: 415, reason: 'only application/json' };
  return undefined;
}
