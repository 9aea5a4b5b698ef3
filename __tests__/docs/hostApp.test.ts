import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
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

/** What the compiler says of the examples. */
function complaints(): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const sourceOf = new Map(examples.map(({ file, text }) => [file, text]));
  const readReal = host.readFile.bind(host);
  const existsReal = host.fileExists.bind(host);
  const parseReal = host.getSourceFile.bind(host);
  host.readFile = (file) => sourceOf.get(file) ?? readReal(file);
  host.fileExists = (file) => sourceOf.has(file) || existsReal(file);
  host.getSourceFile = (file, ...rest) => {
    const text = sourceOf.get(file);
    return text === undefined
      ? parseReal(file, ...rest)
      : ts.createSourceFile(file, text, options.target ?? 99, true);
  };
  const declarations = ['types/tenant.d.ts', 'types/styles.d.ts'].map((file) => path.join(root, file));
  const program = ts.createProgram([...sourceOf.keys(), ...declarations], options, host);
  return [...sourceOf.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(
        ({ messageText }) =>
          `${path.relative(root, file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
  );
}

describe('the documents for host apps', () => {
  test('show examples, and every one of them compiles against the real code', () => {
    expect(examples).toHaveLength(8);
    expect(complaints()).toEqual([]);
  }, 60_000);

  test('list everything that host pages may import, and nothing else', () => {
    const api = readFileSync(path.join(root, 'src/hostApp.ts'), 'utf8');
    const names = [...api.matchAll(/export const \{ (.*?) \}|export function (\w+)/g)].flatMap(
      ([, list, name]) => list?.split(', ') ?? [name],
    );
    const listed = rowsUnder(page, '| function | ').map(([cell]) => cell?.replace(/^`(\w+)\(.*\)`$/, '$1'));
    expect(names.length).toBeGreaterThan(5);
    expect(listed.sort()).toEqual(names.sort());
  });
});
