import type { Results } from './results';
import type { StartCosts } from './starts';

/** What is measured; a terminal and the READMEs name each in their own words. */
export type Figure =
  'mainBytes' | 'mainGzip' | 'allBytes' | 'allGzip' | 'launch' | 'warm' | 'cold' | 'toBind';

/** A row: what was measured, the ratio ('' where there is nothing to compare with), ours, and the empty app's. */
export type Row = readonly [figure: Figure, ratio: string, ours: string, empty: string];

/** The figures of a run. */
export function rowsOf({ bytes: { ours, empty }, launch, starts }: Results): Row[] {
  return [
    compared('mainBytes', ours.main.raw, empty.main.raw, whole),
    compared('mainGzip', ours.main.gzip, empty.main.gzip, whole),
    compared('allBytes', ours.all.raw, empty.all.raw, whole),
    compared('allGzip', ours.all.gzip, empty.all.gzip, whole),
    compared('launch', launch.ours, launch.empty, (ms) => ms.toFixed(0)),
    alone('warm', starts.warm),
    alone('cold', starts.cold),
    alone('toBind', starts.toBind),
  ];
}

const whole = (value: number): string => value.toLocaleString('en-US');

function compared(figure: Figure, ours: number, empty: number, show: (value: number) => string): Row {
  return [figure, (ours / empty).toFixed(2), show(ours), show(empty)];
}

const alone = (figure: Figure, costs: StartCosts): Row => [figure, '', costsText(costs), ''];

const costsText = (costs: StartCosts): string =>
  [
    `${costs.setDataCalls} × setData (${whole(costs.setDataBytes)} B)`,
    `${costs.storageReads} × getStorage`,
    `${costs.requests} × request`,
    `${costs.loginCodes} × login`,
  ].join(', ');

/** The rows for a terminal. */
export function asText(rows: readonly Row[]): string {
  const all: readonly (readonly string[])[] = [['figure', 'ratio', 'ours', 'empty app'], ...rows];
  const width = (column: number): number => Math.max(...all.map((row) => row[column]?.length ?? 0));
  return all.map((row) => row.map((cell, column) => cell.padEnd(width(column))).join('  ')).join('\n');
}
