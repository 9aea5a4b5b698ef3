import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../config/filesIn';

/** Bytes of one file, as it is and compressed. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

/** Files by their path inside dist, with `/`. */
export type Weights = ReadonlyMap<string, Weight>;

/** Not part of what WeChat downloads: DevTools' project file, source maps, and the `.txt` files of terser (in the empty app). */
function isUploaded(file: string): boolean {
  return file !== 'project.config.json' && !file.endsWith('.LICENSE.txt') && !file.endsWith('.map');
}

/** Weighs every uploaded file of a build. */
export function weigh(dist: string): Weights {
  return new Map(
    filesIn(dist)
      .filter(isUploaded)
      .map((file) => {
        const bytes = readFileSync(path.join(dist, file));
        return [file, { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }];
      }),
  );
}

/** The sum over files; compressed sizes are summed file by file, as a package stores them. */
export function total(weights: Weights): Weight {
  const all = [...weights.values()];
  return {
    raw: all.reduce((sum, one) => sum + one.raw, 0),
    gzip: all.reduce((sum, one) => sum + one.gzip, 0),
  };
}

/** The printed table: bytes by file, heaviest first, beside the empty app's where there is one. */
export function weightTable(app: Weights, empty?: Weights): string {
  const names = [...new Set([...app.keys(), ...(empty?.keys() ?? [])])];
  const byRaw = (name: string): number => app.get(name)?.raw ?? 0;
  names.sort((a, b) => byRaw(b) - byRaw(a) || (a < b ? -1 : 1));
  const head = ['file', 'raw', 'gzip', ...(empty ? ['empty raw', 'empty gzip'] : [])];
  const cells = (name: string, one?: Weight, other?: Weight): string[] => [
    name,
    bytes(one?.raw),
    bytes(one?.gzip),
    ...(empty ? [bytes(other?.raw), bytes(other?.gzip)] : []),
  ];
  const rows = names.map((name) => cells(name, app.get(name), empty?.get(name)));
  const sum = cells('total', total(app), empty && total(empty));
  return align([head, ...rows, sum]);
}

function bytes(value: number | undefined): string {
  return value === undefined ? '–' : value.toLocaleString('en-US');
}

function align(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('  ');
  return rows.map(line).join('\n');
}
