import net from 'node:net';
import tls from 'node:tls';
import type { Failure } from './failure';
import { failureOf, TIMED_OUT } from './failure';

/** The deadline of a connection, and the authorities that it trusts. */
export interface ConnectionOptions {
  /** for one connection, and for one request */
  readonly timeoutMs: number;
  /** the authorities to trust; without it Node's choice, and `NODE_EXTRA_CA_CERTS` */
  readonly secureContext?: tls.SecureContext;
}

/** @param roots PEM certificates of authorities that are trusted beside Node's own */
export const connectionOptions = (timeoutMs: number, roots: readonly string[]): ConnectionOptions =>
  roots.length === 0
    ? { timeoutMs }
    : { timeoutMs, secureContext: tls.createSecureContext({ ca: [...tls.rootCertificates, ...roots] }) };

/** What a TLS server showed. */
export interface Handshake {
  /** such as `TLSv1.3` */
  readonly protocol: string;
  /** Node's code, such as `CERT_HAS_EXPIRED`; `null` where the certificate is accepted */
  readonly problem: string | null;
  /** the end of its validity, epoch ms */
  readonly validTo: number;
  /** the host names it is made for, as Node lists them */
  readonly names: string;
}

export type Connection = { readonly handshake: Handshake | null } | { readonly failure: Failure };

/** A host as sockets take it: without the brackets of an IPv6 address. */
export const bareHost = (origin: URL): string => origin.hostname.replace(/^\[|\]$/g, '');

const portOf = (origin: URL): number => Number(origin.port) || (origin.protocol === 'https:' ? 443 : 80);

/**
 * Opens one connection and closes it, without a request: tells a refused port from a bad certificate. The certificate is
 * looked at, not trusted: nothing is sent over this connection.
 */
export function openConnection(origin: URL, limits: ConnectionOptions): Promise<Connection> {
  const to = { host: bareHost(origin), port: portOf(origin) };
  const secure = origin.protocol === 'https:';
  return new Promise((resolve) => {
    const end = (connection: Connection): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(connection);
    };
    const timer = setTimeout(() => end({ failure: failureOf({ code: TIMED_OUT }) }), limits.timeoutMs);
    const socket = secure ? openTls(to, limits, end) : net.connect(to, () => end({ handshake: null }));
    socket.on('error', (error) => end({ failure: failureOf(error) }));
  });
}

function openTls(
  to: { host: string; port: number },
  { secureContext }: ConnectionOptions,
  end: (connection: Connection) => void,
): tls.TLSSocket {
  const options = {
    ...to,
    ...(net.isIP(to.host) === 0 ? { servername: to.host } : {}),
    ...(secureContext === undefined ? {} : { secureContext }),
    rejectUnauthorized: false,
  };
  const socket = tls.connect(options, () => end({ handshake: handshakeOf(socket) }));
  return socket;
}

function handshakeOf(socket: tls.TLSSocket): Handshake {
  const { valid_to: validTo, subjectaltname: names } = socket.getPeerCertificate();
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    problem: socket.authorized ? null : String(socket.authorizationError),
    validTo: Date.parse(validTo),
    names: (names ?? '').replace(/DNS:|IP Address:/g, ''),
  };
}
