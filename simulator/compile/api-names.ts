import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const member = /^ {8}(\w+)[(<:]/;

/**
 * The names of all members of `wx`, read from WeChat's own typings.
 * An app that calls one the simulator does not support is then recorded instead of failing in silence.
 */
export function readApiNames(): string[] {
  const file = createRequire(__filename).resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => /^ {4}interface Wx \{/.test(line));
  const end = lines.findIndex((line, index) => index > start && /^ {4}(interface|type) \w/.test(line));
  const names = lines.slice(start, end).flatMap((line) => member.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}
