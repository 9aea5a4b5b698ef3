import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const kinds = ['json', 'wxml', 'wxss', 'wxs', 'js'] as const;
type Kind = (typeof kinds)[number];

/** The text files of a mini program, by kind, then by path inside dist (`/` as separator). */
export type DistFiles = Record<Kind, Record<string, string>>;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Reads everything in dist that has to be compiled; a folder that is not there yet is empty. */
export function readDist(dist: string): DistFiles {
  const files: DistFiles = { json: {}, wxml: {}, wxss: {}, wxs: {}, js: {} };
  if (!existsSync(dist)) return files;
  for (const path of filesUnder(dist)) {
    const kind = kinds.find((candidate) => path.endsWith(`.${candidate}`));
    if (kind === undefined) continue;
    files[kind][relative(dist, path).split(sep).join('/')] = readFileSync(path, 'utf8');
  }
  return files;
}
