import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure } from './failure';

/**
 * Reads the values of the tenant, unchecked.
 *
 * @param project the folder that the file's path is seen from
 * @param file JSON, or a module of Node whose default export has them (`module.exports` of CommonJS)
 * @throws a failure in words
 */
export async function readTenantValues(project: string, file: string): Promise<unknown> {
  const place = path.resolve(project, file);
  if (!existsSync(place)) throw failure(`${file} does not exist. It holds what is known of your tenant.`);
  try {
    if (file.endsWith('.json')) return JSON.parse(readFileSync(place, 'utf8'));
    const module = (await import(pathToFileURL(place).href)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    throw failure(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
