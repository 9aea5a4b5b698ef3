import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isMiniProgram = (folder: string): boolean => existsSync(join(folder, 'app.json'));

/** `miniprogramRoot` of the project that a folder is, as WeChat DevTools reads it. */
function rootIn(folder: string): string | undefined {
  const file = join(folder, 'project.config.json');
  if (!existsSync(file)) return undefined;
  const config = JSON.parse(readFileSync(file, 'utf8')) as { readonly miniprogramRoot?: unknown };
  return typeof config.miniprogramRoot === 'string' ? join(folder, config.miniprogramRoot) : undefined;
}

/**
 * The folder of the mini program that a person means: one with an app.json, or the project that leads to it.
 * @throws an Error for people where there is no mini program
 */
export function findDist(folder: string): string {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (isMiniProgram(folder)) return folder;
  const root = rootIn(folder);
  if (root !== undefined && isMiniProgram(root)) return root;
  const place = root === undefined ? folder : root;
  throw new Error(`There is no app.json in ${place}: build the mini program first.`);
}
