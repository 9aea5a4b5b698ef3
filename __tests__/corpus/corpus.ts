import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../sandbox';
import type { HttpResponse } from '../../src/core/ports';

/** Names of the stored answers below a folder, e.g. `seeds`. */
export const answersIn = (folder: string): string[] =>
  readdirSync(join(__dirname, folder)).filter((name) => name.endsWith('.http'));

/** A stored file as it is, byte for byte. */
export const textOfFile = (name: string): string => readFileSync(join(__dirname, name), 'utf8');

/** A stored answer as the transport would hand it on. */
export function answer(name: string, serverTime: number | null = null): HttpResponse {
  const [statusLine = '', ...rest] = textOfFile(name).split('\n');
  const bodyStart = rest.findIndex((line) => !/^[\w-]+: /.test(line));
  return { status: Number(statusLine.split(' ')[1]), body: rest.slice(bodyStart).join('\n'), serverTime };
}

/** Makes the sandbox answer a path with a stored file, to the letter. */
export function printed(path: string, name: string): Fault {
  const { status, body } = answer(name);
  // The documents shorten tokens with an ellipsis, which no header could carry back.
  return { path, kind: 'printed', status, body: body.replace(/…/g, '.') };
}
