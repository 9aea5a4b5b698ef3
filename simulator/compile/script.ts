import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { textOfProblem } from '../program';
import type { Problem } from '../program';

/**
 * A file as WeChat runs it, in a function: ES modules become CommonJS, as DevTools' "ES6 to ES5" does. A file that cannot be
 * parsed throws its problem when it is loaded, so that all other files run.
 */
export function compileScript(file: string, source: string): { code: string; problems: Problem[] } {
  if (runsAsItIs(source)) return { code: source, problems: [] };
  try {
    return { code: transformSync(source, { format: 'cjs', target: 'es2022' }).code, problems: [] };
  } catch (error) {
    const problem = { file, ...placeOf(error) };
    const text = JSON.stringify(textOfProblem(problem));
    return { code: `throw new SyntaxError(${text});`, problems: [problem] };
  }
}

function runsAsItIs(source: string): boolean {
  try {
    return new Script(`(function () {${source}\n})`) instanceof Script;
  } catch {
    return false;
  }
}

interface EsbuildError {
  readonly errors: readonly {
    readonly text: string;
    readonly location: { readonly line: number; readonly column: number } | null;
  }[];
}

const isEsbuildError = (error: unknown): error is EsbuildError =>
  typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);

/** esbuild counts lines from 1 and columns from 0. */
function placeOf(error: unknown): Omit<Problem, 'file'> {
  const first = isEsbuildError(error) ? error.errors[0] : undefined;
  const { line = 1, column = 0 } = first?.location ?? {};
  return { line, column: column + 1, message: first?.text ?? String(error) };
}
