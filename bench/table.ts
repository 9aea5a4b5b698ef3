import type { Results } from './results';
import type { StartCosts } from './starts';

/** A row: what was measured, ours, the empty app's, and the ratio ('' where there is none). */
export type Row = readonly [figure: string, ours: string, empty: string, ratio: string];

/** The figures of a run, ratios where there is something to compare with. */
export function rowsOf({ bytes: { ours, empty }, launch, starts }: Results): Row[] {
  return [
    compared('main package, bytes', ours.main.raw, empty.main.raw, whole),
    compared('main package, bytes gzip', ours.main.gzip, empty.main.gzip, whole),
    compared('all packages, bytes', ours.all.raw, empty.all.raw, whole),
    compared('all packages, bytes gzip', ours.all.gzip, empty.all.gzip, whole),
    compared('script at launch, ms CPU', launch.ours, launch.empty, (ms) => ms.toFixed(0)),
    alone('warm start, signed in', starts.warm),
    alone('cold start, account linked', starts.cold),
    alone('cold start to the page that links an account', starts.toBind),
  ];
}

const whole = (value: number): string => value.toLocaleString('en-US');

function compared(figure: string, ours: number, empty: number, show: (value: number) => string): Row {
  return [figure, show(ours), show(empty), (ours / empty).toFixed(2)];
}

const alone = (figure: string, costs: StartCosts): Row => [figure, costsText(costs), '', ''];

const costsText = (costs: StartCosts): string =>
  [
    `${costs.setDataCalls} × setData (${whole(costs.setDataBytes)} B)`,
    `${costs.storageReads} × getStorage`,
    `${costs.requests} × request`,
    `${costs.loginCodes} × login`,
  ].join(', ');

/** The rows for a terminal. */
export function asText(rows: readonly Row[]): string {
  const all: readonly Row[] = [['figure', 'ours', 'empty app', 'ratio'], ...rows];
  const width = (column: number): number => Math.max(...all.map((row) => row[column]?.length ?? 0));
  return all.map((row) => row.map((cell, column) => cell.padEnd(width(column))).join('  ')).join('\n');
}
