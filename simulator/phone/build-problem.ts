import type { Problem } from '../program';
import { element } from './dom';

/** The problem in an event of the server; nothing once a build succeeded. */
const problemIn = (event: MessageEvent<string>): Problem | undefined =>
  (JSON.parse(event.data) as Problem | null) ?? undefined;

/** Shows over the phone why the mini program could not be built; what is below is the build before. */
export function showBuildProblems(changes: EventSource): void {
  let shown: HTMLElement | undefined;
  changes.addEventListener('build', (event: MessageEvent<string>) => {
    const problem = problemIn(event);
    shown?.remove();
    shown = undefined;
    if (problem === undefined) return;
    const { file, line, column, message } = problem;
    const place = element('b', {}, `${file}:${line}:${column}`);
    const title = element('strong', {}, '构建失败 The build failed');
    shown = element(
      'aside',
      { class: 'build-problem', role: 'alert' },
      title,
      element('p', {}, place, ` ${message}`),
    );
    document.body.append(shown);
  });
}
