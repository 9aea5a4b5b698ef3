import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../scripts/taro';

/** Where the corpus is installed and built: below the project, so that what is not installed here is found in its packages. */
export const corpusFolder = path.join(projectRoot, '.cache/corpus');

/** The packages that the corpus alone installs. */
export const installedPackages = path.join(corpusFolder, 'node_modules');

/** Puts the sources of a program where they are built. @returns the folder */
export function placeSources(name: string): string {
  const folder = path.join(corpusFolder, 'sources', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(__dirname, 'programs', name), folder, { recursive: true });
  return folder;
}
