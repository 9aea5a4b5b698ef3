import { existsSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import type { PackedReading } from './agreements/packed';
import { loadEnvironment } from './environment';
import { withFiles } from './namedFiles';
import type { Environment } from './settings';
import type * as Tenants from './tenant';
import type { TenantFile } from './tenantFile';
import type * as Schema from './tenantFileSchema';

/** The tenant, or its problems; and the file as it was read, absent where there is none or a wrong one. */
export type LoadedTenant = PackedReading & { readonly file?: TenantFile };

const DEFAULT_FILE = 'tenant.config.ts';

/**
 * Reads all settings of the build: those of the shell and the `.env` files, over those of tenant.config.ts.
 *
 * That file, and what checks it, import from src. Taro transpiles the files of config/ only, so jiti loads them, here and in
 * the scripts alike.
 *
 * @param root the project's folder
 * @param mode `development`, `production`, …
 * @param shell normally `process.env`; its TENANT_FILE names another file in the place of tenant.config.ts
 * @returns the tenant, or every problem found, each with what is accepted
 */
export async function loadTenant(root: string, mode: string, shell: Environment): Promise<LoadedTenant> {
  const env = loadEnvironment(root, mode, shell);
  const jiti = createJiti(__filename, { interopDefault: false });
  const { readTenant, wrongInShell } = await jiti.import<typeof Tenants>('./tenant');
  const { isTenantFile, wrongInFile } = await jiti.import<typeof Schema>('./tenantFileSchema');

  const named = (env['TENANT_FILE'] ?? '').trim();
  const source = named === '' ? DEFAULT_FILE : named;
  const place = path.resolve(root, source);
  if (!existsSync(place)) {
    if (named === '') return withFiles(root, readTenant(env, mode), source);
    return { problems: [`TENANT_FILE names ${named}, which does not exist.`, ...wrongInShell(env)] };
  }
  const read = await jiti.import(place).then(defaultOf, unreadable);
  if ('failure' in read)
    return { problems: [`${source} cannot be read: ${read.failure}`, ...wrongInShell(env)] };
  if (isTenantFile(read.contents)) {
    const reading = readTenant(env, mode, read.contents, { name: source, isShellRead: true });
    return { ...withFiles(root, reading, source), file: read.contents };
  }
  return { problems: [...wrongInFile(read.contents, source), ...wrongInShell(env)] };
}

type Read = { readonly contents: unknown } | { readonly failure: string };

const defaultOf = (module: unknown): Read =>
  typeof module === 'object' && module !== null && 'default' in module
    ? { contents: module.default }
    : { failure: 'it has no default export; write export default defineTenant({ … });' };

/** @param thrown what the file, or its compiler, threw: a message without the stack is what its author needs */
const unreadable = (thrown: unknown): Read => ({
  failure:
    typeof thrown === 'object' && thrown !== null && 'message' in thrown
      ? String(thrown.message)
      : String(thrown),
});
