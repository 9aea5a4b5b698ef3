import type { StoredRecord } from '../wx/storage';
import { measureTree } from './meter';
import type { TreeSize, UnitMeter } from './meter';
import type { Records } from './records';
import type { Recorder, Step } from './recorder';
import type { Settings } from './settings';
import { traffic } from './traffic';
import type { ShownExchange } from './traffic';

export interface Line {
  /** epoch ms */
  readonly at: number;
  readonly text: string;
}

export interface StoredValue {
  readonly key: string;
  readonly isEncrypted: boolean;
  /** JSON, or base64 of the cipher text */
  readonly text: string;
}

/** All that the work page shows of the phone, as plain data. */
export interface Snapshot {
  readonly pages: readonly string[];
  readonly title: string;
  readonly settings: Settings;
  readonly storage: readonly StoredValue[];
  readonly traffic: readonly ShownExchange[];
  readonly meter: readonly Omit<UnitMeter, 'count'>[];
  readonly tree: TreeSize;
  /** from the start of the page's load to the first page, in ms */
  readonly startedMs: number;
  readonly errors: number;
  readonly unsupported: readonly string[];
  readonly lines: readonly Line[];
  readonly recording?: readonly Step[];
}

interface Deps {
  readonly records: Records;
  readonly recorder: Recorder;
  readonly settings: Settings;
  pages(): readonly string[];
  title(): string;
  storage(): Record<string, StoredRecord>;
}

/** Lines beyond this number push out the oldest. */
const mostLines = 300;

const storedIn = (records: Record<string, StoredRecord>): StoredValue[] =>
  Object.entries(records).map(([key, { encrypted, text }]) => ({ key, isEncrypted: encrypted, text }));

/** Looks at the phone. What was said before is part of the first look. */
export function createSnapshots({ records, recorder, settings, pages, title, storage }: Deps) {
  const startedMs = Math.round(performance.now());
  const early = [
    ...records.consoleErrors.map((text) => `error: ${text}`),
    ...records.unsupported.map((text) => `unsupported: ${text}`),
  ];
  let lines: Line[] = early.map((text) => ({ at: Date.now(), text }));
  records.changed.on((text) => {
    lines = [...lines.slice(1 - mostLines), { at: Date.now(), text }];
  });
  return (): Snapshot => ({
    pages: pages(),
    title: title(),
    settings: { ...settings },
    storage: storedIn(storage()),
    traffic: traffic(),
    meter: [...records.meter.values()].map(({ unit, calls, bytes, largest, peak }) => ({
      unit,
      calls,
      bytes,
      largest,
      peak,
    })),
    tree: measureTree(),
    startedMs,
    errors: records.consoleErrors.length,
    unsupported: records.unsupported,
    lines,
    ...(recorder.isOn() && { recording: recorder.steps() }),
  });
}
