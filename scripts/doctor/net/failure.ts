/** Why no answer came. */
export type FailureKind =
  /** nothing listens at the port */
  | 'refused'
  /** the host name has no address */
  | 'unresolved'
  | 'timeout'
  /** no secure connection: the certificate or the protocol */
  | 'tls'
  /** the connection ended before the answer did */
  | 'reset'
  /** no way to the network of that address */
  | 'unreachable'
  /** what answers does not speak HTTP */
  | 'notHttp';

export interface Failure {
  readonly kind: FailureKind;
  /** Node's own code, such as `ECONNREFUSED` */
  readonly detail: string;
}

/** How this program marks a timeout of its own. */
export const TIMED_OUT = 'ETIMEDOUT';

const KIND_OF: Readonly<Record<string, FailureKind>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'unresolved',
  ENODATA: 'unresolved',
  [TIMED_OUT]: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPROTO: 'tls',
};

const FAMILIES: readonly (readonly [RegExp, FailureKind])[] = [
  [/^EAI_/, 'unresolved'],
  [/^HPE_/, 'notHttp'],
  [/CERT|^ERR_(TLS|SSL)|^UNABLE_TO_|HOSTNAME_MISMATCH/, 'tls'],
];

/**
 * Tells what failed by the code of Node's error. An error without a code, or with one not known here, is a connection
 * that ended (`reset`).
 */
export function failureOf(error: unknown): Failure {
  const detail = codeOf(error);
  const family = FAMILIES.find(([pattern]) => pattern.test(detail))?.[1];
  return { kind: KIND_OF[detail] ?? family ?? 'reset', detail };
}

/** Read without `instanceof`: the error may come from another realm, as under jest. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'message' in error && typeof error.message === 'string' ? error.message : 'unknown';
}
