import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { complaintsAbout } from './compiled';
import { fencesIn, readDocument, root, rowsUnder } from './documents';

const page = readDocument('docs/host-app.md');

/** Every example, as a file where the pages of a host app are. */
const examples = [page, readDocument('README.md'), readDocument('README.zh-CN.md')]
  .flatMap((document) => fencesIn(document))
  .filter(({ language }) => /^tsx?$/.test(language))
  .map(({ language, code }, index) => ({
    file: path.join(root, `src/pages/example-${index}/index.${language}`),
    text: code,
  }));

describe('the documents for host apps', () => {
  test('show examples, and every one of them compiles against the real code', () => {
    expect(examples).toHaveLength(8);
    expect(complaintsAbout(examples)).toEqual([]);
  }, 60_000);

  test('list everything that host pages may import, and nothing else', () => {
    const api = ['hostApp', 'hostFunctions']
      .map((name) => readFileSync(path.join(root, `src/${name}.ts`), 'utf8'))
      .join('\n');
    const names = [...api.matchAll(/export const \{ (.*?) \}|export function (\w+)/g)].flatMap(
      ([, list, name]) => list?.split(', ') ?? [name],
    );
    const listed = rowsUnder(page, '| function | ').map(([cell]) => cell?.replace(/^`(\w+)\(.*\)`$/, '$1'));
    expect(names.length).toBeGreaterThan(5);
    expect(listed.sort()).toEqual(names.sort());
  });
});
