import path from 'node:path';

/** Where and why a build failed; lines and columns count from 1. */
export interface BuildProblem {
  /** from the project's folder, where the compiler names it */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** How compilers name the place of a fault: Babel, then PostCSS. */
const PLACES = [
  /SyntaxError: (?<file>[^\n]+?): (?<message>[^\n]*?) \((?<line>\d+):(?<column>\d+)\)/,
  /\((?<line>\d+):(?<column>\d+)\) (?<file>\/[^\n]+?\.\w+) (?<message>[^\n]+)/,
];

/**
 * Reads what Taro prints of a build that failed. Babel counts columns from 0.
 *
 * @param text what was printed
 * @param folder the project's, which paths are told from
 */
export function buildProblemIn(text: string, folder: string): BuildProblem {
  for (const [index, place] of PLACES.entries()) {
    const { file, line, column, message } = place.exec(text)?.groups ?? {};
    if (file === undefined || message === undefined) continue;
    const columnFrom1 = Number(column) + (index === 0 ? 1 : 0);
    return { file: path.relative(folder, file), line: Number(line), column: columnFrom1, message };
  }
  const [, name, from] = /resolve '([^']+)' in '([^']+)'/.exec(text) ?? [];
  if (name !== undefined && from !== undefined) {
    return { file: path.relative(folder, from), line: 1, column: 1, message: `'${name}' is not found` };
  }
  const first = text.split('\n').find((line) => line.trim() !== '') ?? 'the build failed';
  return { file: 'the build', line: 1, column: 1, message: first.trim() };
}
