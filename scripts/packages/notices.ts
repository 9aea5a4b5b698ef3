import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../taro';

/**
 * The licences of packages whose code is inside a bundle: each asks that every copy carries its text.
 * @throws {Error} where a package has no licence file
 */
export const noticesOf = (names: readonly string[]): string =>
  ['# Third-party notices', ...names.map(noticeOf)].join('\n\n') + '\n';

function noticeOf(name: string): string {
  const folder = path.join(projectRoot, 'node_modules', name);
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e(\.|$)/i.test(candidate));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return `## ${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
}
