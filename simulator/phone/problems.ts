import { textOfProblem } from '../program';
import type { Problem } from '../program';
import { element } from './dom';

/** Shows, instead of the phone, why there is no mini program to run; tests see the thrown error. */
export function showProblems(problems: Problem[]): void {
  const lines = problems.map(textOfProblem);
  const list = element('ul', {}, ...lines.map((line) => element('li', {}, line)));
  document.body.append(
    element('main', { class: 'problems', role: 'alert' }, element('h1', {}, '编译错误 Compile errors'), list),
  );
  throw new Error(`The mini program does not compile:\n${lines.join('\n')}`);
}
