import type { FaultKind } from '../../sandbox';

/** A column of the matrix: what the sandbox does, and what a person would call it. */
export interface FaultColumn {
  readonly kind: FaultKind;
  readonly title: string;
  readonly delayMs?: number;
  readonly bytes?: number;
  /** the test lets the deadline pass instead of waiting for an answer */
  readonly outlasts?: true;
}

export const FAULTS = {
  refused: { kind: 'refuse', title: 'connection refused' },
  lost: { kind: 'lost', title: 'done, but the answer is lost' },
  dropped: { kind: 'drop', title: 'done, but the connection ends mid-body' },
  silent: { kind: 'hang', title: 'never answers', outlasts: true },
  slow: { kind: 'slow', title: 'slow, but in time', delayMs: 5 },
  late: { kind: 'slow', title: 'done, but answers after the deadline', delayMs: 20, outlasts: true },
  busy: { kind: '500', title: '500 of the provider' },
  tooMany: { kind: '429', title: '429 of a proxy, HTML' },
  badGateway: { kind: '502-html', title: '502 of a proxy, HTML' },
  unavailable: { kind: '503', title: '503 of a proxy, HTML' },
  captivePortal: { kind: '200-html', title: '200 of a captive portal, HTML' },
  redirected: { kind: 'redirect', title: 'redirect to a captive portal' },
  empty: { kind: 'empty', title: '200, empty' },
  jsonNull: { kind: 'null', title: '200, null' },
  jsonArray: { kind: 'array', title: '200, []' },
  truncated: { kind: 'truncated', title: 'done, but the JSON is cut short' },
  wrongTypes: { kind: 'wrong-types', title: 'done, but every value is of another type' },
  huge: { kind: 'huge', title: '200, megabytes of another shape', bytes: 2 * 1024 * 1024 },
} as const satisfies Record<string, FaultColumn>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as readonly FaultName[];
