import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/host-app.md'), 'utf8');
const examples = [...page.matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(
  ([, extension = '', text = ''], index) => ({
    file: path.join(root, 'docs', `example-${index}.${extension}`),
    text,
  }),
);

/** What the compiler says of the examples, as if they were files in docs/. */
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
  const declarations = ['types/tenant.d.ts'].map((file) => path.join(root, file));
  const program = ts.createProgram([...sourceOf.keys(), ...declarations], options, host);
  return [...sourceOf.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(
        ({ messageText }) => `${path.basename(file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
  );
}

describe('the page for host apps', () => {
  test('shows examples, and every one of them compiles against the real code', () => {
    expect(examples).toHaveLength(5);
    expect(complaints()).toEqual([]);
  }, 60_000);

  test('names everything that host pages may import', () => {
    const api = readFileSync(path.join(root, 'src/hostApp.ts'), 'utf8');
    const names = [...api.matchAll(/export const \{ (.*?) \}|export function (\w+)/g)].flatMap(
      ([, list, name]) => list?.split(', ') ?? [name],
    );
    expect(names).toHaveLength(8);
    for (const name of names) expect(page).toContain(`\`${name ?? ''}(`);
  });
});
