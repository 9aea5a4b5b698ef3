import type { Fault } from '../../sandbox';
import type { BreakName } from './brokenNetwork';

/** A column of the matrix: what the sandbox or the network does, and what a person would call it. */
export interface FaultColumn {
  readonly title: string;
  /** what the sandbox does; without it, it works */
  readonly server?: Omit<Fault, 'path'>;
  /** what the network does; without it, it works */
  readonly network?: BreakName;
  /** the test lets the deadline pass instead of waiting for an answer */
  readonly outlasts?: true;
}

const page = (title: string) => `<html><head><title>${title}</title></head><body>${title}</body></html>`;

export const FAULTS = {
  refused: { server: { kind: 'refuse' }, title: 'connection refused' },
  hostUnknown: { network: 'unknownHost', title: 'the name of the host is not found (DNS)' },
  untrusted: { network: 'untrusted', title: 'a certificate that no authority signed' },
  plainText: { network: 'plainText', title: 'plain text on the https port' },
  interrupted: {
    network: 'interrupted',
    title: 'done, but the app is in the background (`request:fail interrupted`), and comes back',
  },
  lost: { server: { kind: 'lost' }, title: 'done, but the answer is lost' },
  dropped: { server: { kind: 'drop' }, title: 'done, but the connection ends mid-body' },
  silent: { server: { kind: 'hang' }, title: 'never answers', outlasts: true },
  slow: { server: { kind: 'slow', delayMs: 5 }, title: 'slow, but in time' },
  late: {
    server: { kind: 'slow', delayMs: 20 },
    title: 'done, but answers after the deadline',
    outlasts: true,
  },
  busy: { server: { kind: '500' }, title: '500 of the provider' },
  tooMany: { server: { kind: '429' }, title: '429 of a proxy, HTML' },
  badGateway: { server: { kind: '502-html' }, title: '502 of a proxy, HTML' },
  unavailable: { server: { kind: '503' }, title: '503 of a proxy, HTML' },
  unauthorized: { server: { kind: 'printed', status: 401 }, title: '401, empty' },
  forbidden: {
    server: { kind: 'printed', status: 403, body: page('403 Forbidden') },
    title: '403 of a gateway, HTML',
  },
  notFound: {
    server: { kind: 'printed', status: 404, body: page('404 Not Found') },
    title: '404 of a gateway, HTML',
  },
  captivePortal: { server: { kind: '200-html' }, title: '200 of a captive portal, HTML' },
  redirected: { server: { kind: 'redirect' }, title: 'redirect to a captive portal' },
  noContent: { server: { kind: 'printed', status: 204 }, title: '204, empty' },
  empty: { server: { kind: 'empty' }, title: '200, empty' },
  jsonNull: { server: { kind: 'null' }, title: '200, null' },
  jsonArray: { server: { kind: 'array' }, title: '200, []' },
  truncated: { server: { kind: 'truncated' }, title: 'done, but the JSON is cut short' },
  wrongTypes: { server: { kind: 'wrong-types' }, title: 'done, but every value is of another type' },
  huge: { server: { kind: 'huge', bytes: 2 * 1024 * 1024 }, title: '200, megabytes of another shape' },
} as const satisfies Record<string, FaultColumn>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];
