import path from 'node:path';
import ts from 'typescript';
import { root } from './documents';

/** An example of a document, as a file that is not on the disk. */
export interface Example {
  /** absolute */
  readonly file: string;
  readonly text: string;
}

/**
 * Compiles examples against the real code.
 *
 * @param paths where the packages are that the examples import, as `paths` of tsconfig.json
 * @returns what the compiler says of them
 */
export function complaintsAbout(examples: readonly Example[], paths: ts.MapLike<string[]> = {}): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, paths };
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
