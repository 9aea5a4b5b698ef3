import { textOfProblem } from '../program';
import type { Problem } from '../program';
import { createMeter } from './meter';
import type { Meter } from './meter';
import { createSignal } from './signal';
import type { Signal } from './signal';

export interface RequestRecord {
  url: string;
  method: string;
  /** HTTP status, or 0 when no answer came. */
  status: number;
}

/** What the mini program did that a test or a developer may want to see. */
export interface Records {
  unsupported: string[];
  syncCalls: string[];
  wxCalls: Record<string, number>;
  requests: RequestRecord[];
  setData: { calls: number; bytes: number; nonJson: number };
  /** setData by page and component */
  meter: Meter;
  consoleErrors: string[];
  clipboard: string;
  /** numbers that the user dialled, oldest first */
  calls: string[];
  /** Told after each change worth showing on the work page. */
  changed: Signal<string>;
}

export function createRecords(): Records {
  return {
    unsupported: [],
    syncCalls: [],
    wxCalls: {},
    requests: [],
    setData: { calls: 0, bytes: 0, nonJson: 0 },
    meter: createMeter(),
    consoleErrors: [],
    clipboard: '',
    calls: [],
    changed: createSignal(),
  };
}

/** Records a use of something a phone has and the simulator has not; each use once. */
export function recordUnsupported(records: Records, what: string): void {
  if (records.unsupported.includes(what)) return;
  records.unsupported.push(what);
  records.changed.emit(`unsupported: ${what}`);
}

export function textOfError(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  if (typeof error !== 'object' || error === null) return String(error);
  try {
    return JSON.stringify(error);
  } catch {
    // It holds itself, as a page or an event does.
    return Object.prototype.toString.call(error);
  }
}

/** A file that does not compile, or throws while it loads. */
export const recordProblem = (records: Records, problem: Problem): void =>
  record(records, textOfProblem(problem));

export const recordError = (records: Records, error: unknown): void => record(records, textOfError(error));

function record(records: Records, text: string): void {
  records.consoleErrors.push(text);
  records.changed.emit(`error: ${text}`);
}
