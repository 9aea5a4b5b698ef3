import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import type { Environment } from './settings';

/** The `.env` files of a mode, weakest first: the names and the order are Taro's own. */
function envFiles(mode: string): string[] {
  return ['.env', '.env.local', `.env.${mode}`, `.env.${mode}.local`];
}

/**
 * All settings as the build sees them: `.env` files, then the shell over them. Taro inlines values of `.env`
 * files only, so a value given in the shell would be lost without this.
 * @param root the folder that holds the `.env` files
 * @param mode `development`, `production`, …
 * @param shell normally `process.env`
 */
export function loadEnvironment(root: string, mode: string, shell: Environment): Environment {
  const files = envFiles(mode)
    .map((name) => path.join(root, name))
    .filter((file) => existsSync(file))
    .map((file) => parse(readFileSync(file)));
  return Object.assign({}, ...files, shell) as Environment;
}
