import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isOurs } from '../host/files';
import { failure } from './failure';

/** The folder says by this file that it is made. */
const MARK = 'README.md';
const MARK_TEXT = `Made by bamboocloud-idaas-miniprogram-native. A change of yours is lost: change the values of the tenant, and run its command
again.
`;

/** @returns whether there is such a folder already, made by an earlier run. @throws a failure where it holds something else */
export function requireOurs(folder: string, name: string): boolean {
  if (!isOurs(folder, MARK, MARK_TEXT))
    throw failure(`${name} holds files of your own. Choose another folder with --to, or move them.`);
  return existsSync(path.join(folder, MARK));
}

/**
 * Writes the folder anew, so that nothing of an earlier version stays.
 * @param files by their paths in the mini program
 */
export function writeFolder(app: string, folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  rmSync(path.join(app, folder), { recursive: true, force: true });
  for (const [file, contents] of [...files, [`${folder}/${MARK}`, MARK_TEXT] as const]) {
    mkdirSync(path.dirname(path.join(app, file)), { recursive: true });
    writeFileSync(path.join(app, file), contents);
  }
}
