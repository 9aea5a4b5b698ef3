import path from 'node:path';
import { root } from '../documents';
import { runScript } from '../../runScript';

/** What stands in a listing of Java or Go. */
export interface Listing {
  /** where it breaks the grammar of its language; none for a listing that can be read */
  readonly problems: readonly string[];
  /** each call of a function, method or constructor, by its name without what stands before it */
  readonly calls: readonly { readonly name: string; readonly given: readonly string[] }[];
  /** the texts, and the tags of Go, without their quotes */
  readonly strings: readonly string[];
  /** packages of Go, classes of Java */
  readonly imports: readonly string[];
  /** every name outside of the imports */
  readonly names: readonly string[];
}

/** @throws what the parser says, where it does not end with 0 */
export function readListing(language: 'java' | 'go', code: string): Listing {
  const program = path.join(root, '__tests__/docs/syntax/cli.ts');
  const ended = runScript(program, [language], { input: code });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout) as Listing;
}
