import type { Problem } from '../program';
import { element } from './dom';
import { recordProblem, textOfError } from './records';
import type { Records } from './records';

/** V8 counts two lines of its own before the body of a `new Function`. */
const LINES_BEFORE = 2;

/**
 * Where and why a file of dist failed, from its own place in the stack (`sourceURL`, see modules.ts).
 * @param file the file that was being loaded, where the stack names none
 */
export function problemOf(error: unknown, file: string): Problem {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : textOfError(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, place, line, column] = /\bdist\/([^\s():]+\.js):(\d+):(\d+)/.exec(stack) ?? [];
  if (place === undefined) return { file, line: 1, column: 1, message };
  return { file: place, line: Math.max(1, Number(line) - LINES_BEFORE), column: Number(column), message };
}

/**
 * Names what does not compile or throws while it loads, over the phone; the rest of the mini program runs, as on a phone.
 */
export function createFaults(overlays: HTMLElement, records: Records) {
  const list = element('ul', {});
  const close = element('button', { type: 'button', 'aria-label': '关闭 close' }, '×');
  const bar = element('aside', { class: 'faults', role: 'alert' }, close, list);
  close.addEventListener('click', () => bar.remove());
  const known = new Set<string>();
  return {
    /** The first problem of a file; what follows from it is not news. */
    report(problem: Problem): void {
      const { file, line, column, message } = problem;
      if (known.has(file)) return;
      known.add(file);
      recordProblem(records, problem);
      list.append(element('li', {}, element('b', {}, `${file}:${line}:${column}`), ` ${message}`));
      overlays.append(bar);
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
