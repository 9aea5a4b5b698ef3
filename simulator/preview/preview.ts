import { element } from '../phone/dom';
import type { SimulatorHandle } from '../phone/handle';
import { problemIn } from '../phone/build-problem';
import { readSettings } from '../phone/settings';
import { textOfProblem } from '../program';
import { parameter, phoneAddress } from './address';
import { createLog } from './log';
import { createPanel } from './panel';
import { action } from './panel-parts';

const log = createLog();
const frame = element('iframe', { class: 'screen', title: '手机 phone' });
const device = element('div', { class: 'device' }, frame);

const simulator = (): SimulatorHandle | undefined => frame.contentWindow?.simulator;

function resize(): void {
  frame.style.width = `${Number(parameter('width', '390'))}px`;
  frame.style.height = `${Number(parameter('height', '844'))}px`;
}

function restart(): void {
  frame.contentWindow?.location.replace(phoneAddress());
}

// The parent's handle is the phone's own, so a test may talk to either page.
function follow(): void {
  const started = simulator();
  if (started === undefined) return;
  window.simulator = started;
  log.follow(started);
}

function followChanges(): void {
  const changes = new EventSource('/changes');
  changes.addEventListener('build', (event: MessageEvent<string>) => {
    const problem = problemIn(event);
    if (problem !== undefined) log.add(`error: ${textOfProblem(problem)}`);
  });
  changes.addEventListener('changed', () => {
    log.add('dist changed: reloading', 'plain');
    frame.contentWindow?.location.reload();
  });
}

function show(): void {
  const settled = readSettings();
  const panel = createPanel({ simulator, restart, resize, clearLog: log.clear }, settled);
  const heading = element('h1', {}, '小程序模拟器', element('small', {}, 'Mini program simulator'));
  const logGroup = element(
    'section',
    { class: 'group group-log' },
    element('h2', {}, '日志 Log', action('清空 clear', log.clear)),
    log.list,
  );
  const fidelity = element(
    'a',
    { href: '/fidelity', target: '_blank', class: 'fidelity-link' },
    '能力对照 what is simulated',
  );
  const aside = element('aside', {}, heading, ...panel, logGroup, fidelity);
  document.body.append(element('main', {}, device), aside);
  resize();
  frame.addEventListener('load', () => {
    const waiting = window.setInterval(() => {
      if (simulator()?.ready !== true) return;
      window.clearInterval(waiting);
      follow();
    }, 50);
  });
  frame.src = phoneAddress();
  followChanges();
}

show();
