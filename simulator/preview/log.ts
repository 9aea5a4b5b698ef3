import { element } from '../phone/dom';
import type { SimulatorHandle } from '../phone/handle';

const mostLines = 200;

function kindOf(line: string): string {
  if (line.startsWith('unsupported:')) return 'warn';
  if (line.startsWith('error:')) return 'error';
  if (/ 0$/.test(line)) return 'error';
  return / [45]\d\d$/.test(line) ? 'warn' : 'plain';
}

/** The panel's log: requests with their status, errors, and uses of what the simulator has not. */
export function createLog() {
  const list = element('ol', { class: 'log', 'aria-live': 'polite', 'aria-label': '日志 log' });

  function add(line: string, kind = kindOf(line)): void {
    const time = new Date().toLocaleTimeString('zh-CN', { hour12: false });
    list.prepend(element('li', { class: kind }, element('time', {}, time), element('span', {}, line)));
    while (list.children.length > mostLines) list.lastChild?.remove();
  }

  return {
    list,
    add,
    clear: () => list.replaceChildren(),
    follow: (simulator: SimulatorHandle): void => {
      simulator.consoleErrors.forEach((line) => add(`error: ${line}`));
      simulator.unsupported.forEach((line) => add(`unsupported: ${line}`));
      simulator.requests.forEach(({ method, url, status }) => add(`${method} ${url} ${status}`));
      simulator.onChange((line) => add(line));
    },
  };
}
