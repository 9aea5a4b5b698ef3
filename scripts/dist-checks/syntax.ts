import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

/** ES2018 is what WeChat on iOS 12 and Chrome 69 reads without DevTools' own ES6 step (project.config.json). */
export function syntaxProblems(dist: string, files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      try {
        parse(readFileSync(path.join(dist, file), 'utf8'), { ecmaVersion: 2018, sourceType: 'script' });
        return [];
      } catch (error) {
        return [`${file} does not parse as ES2018: ${String(error)}`];
      }
    });
}
