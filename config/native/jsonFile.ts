import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { failure } from './failure';

/** A JSON file of the host app, and how it is written. */
export interface JsonFile<Contents> {
  readonly contents: Contents;
  /** Writes the file, unless it says the same already. @returns whether it was written */
  save(contents: Contents): boolean;
}

/**
 * Reads a JSON file. What is saved keeps its indentation.
 *
 * @param otherwise the contents where there is no such file; without it the file is needed
 * @throws a failure in words
 */
export function openJson<Contents extends object>(file: string, otherwise?: Contents): JsonFile<Contents> {
  const isThere = existsSync(file);
  if (!isThere && otherwise === undefined) throw failure(`${file} does not exist.`);
  const text = isThere ? readFileSync(file, 'utf8') : '';
  const indent = /^[[{]\r?\n([ \t]+)/.exec(text)?.[1] ?? 2;
  const end = text === '' || text.endsWith('\n') ? '\n' : '';
  return {
    contents: isThere ? parsed<Contents>(file, text) : (otherwise as Contents),
    save(contents) {
      if (isThere && JSON.stringify(contents) === JSON.stringify(JSON.parse(text))) return false;
      writeFileSync(file, JSON.stringify(contents, null, indent) + end);
      return true;
    },
  };
}

function parsed<Contents>(file: string, text: string): Contents {
  try {
    return JSON.parse(text) as Contents;
  } catch (error) {
    throw failure(`${file} cannot be read: ${String(error)}`);
  }
}
