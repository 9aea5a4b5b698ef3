import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../scripts/taro';

/** The TypeScript files of a folder of the project, parsed; paths are relative to the project, with `/`. */
export function sourceFiles(folder: string): ts.SourceFile[] {
  const root = path.join(projectRoot, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) =>
      parseSource(`${folder}/${file.replaceAll('\\', '/')}`, readFileSync(path.join(root, file), 'utf8')),
    );
}

/** One parsed source. */
export function parseSource(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
}
