import { readFileSync } from 'node:fs';
import type { Seed } from './seed';
import { readSeed } from './seed';

/**
 * Reads people, applications and policy from a file.
 * @param path of a JSON file; sandbox/README.md has the format
 * @throws {Error} that names the file and what is wrong with it
 */
export function readSeedFile(path: string): Seed {
  try {
    return readSeed(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(
      `cannot use the seed file ${path}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
