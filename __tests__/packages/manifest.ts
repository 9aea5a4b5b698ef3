import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../config/filesIn';

/** What a package was built from. */
export interface Manifest {
  readonly settings: Readonly<Record<string, string>>;
  /** a digest of each file's bytes, by its path from the project's folder, with slashes */
  readonly files: Readonly<Record<string, string>>;
}

/** What every package is built from besides its sources: the build's configuration, and the versions of its tools. */
const everyBuild = [
  'config',
  'package.json',
  'package-lock.json',
  'babel.config.js',
  'project.config.json',
  '__tests__/packages/tenant.config.ts',
];

function filesUnder(root: string, place: string): string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return filesIn(full).map((file) => path.posix.join(place, file));
}

/**
 * Reads what a package would be built from now.
 * @param root the project's folder
 * @param sources folders and files, relative to it
 */
export function readManifest(
  root: string,
  sources: readonly string[],
  settings: Readonly<Record<string, string>>,
): Manifest {
  const files = [...sources, ...everyBuild].flatMap((place) => filesUnder(root, place)).sort();
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(root, file)))
      .digest('hex')
      .slice(0, 16);
  return { settings, files: Object.fromEntries(files.map((file) => [file, digest(file)])) };
}

/** What is different now, in words such as `src/app.tsx changed`; empty when nothing is. */
export function changesSince(built: Manifest, now: Manifest): string[] {
  const names = [...new Set([...Object.keys(built.files), ...Object.keys(now.files)])].sort();
  const changes = names.flatMap((name) => {
    const [before, after] = [built.files[name], now.files[name]];
    if (before === after) return [];
    if (before === undefined) return [`${name} is new`];
    return [`${name} ${after === undefined ? 'is gone' : 'changed'}`];
  });
  const isSameBuild = JSON.stringify(built.settings) === JSON.stringify(now.settings);
  return isSameBuild ? changes : ['the settings of the build changed', ...changes];
}
