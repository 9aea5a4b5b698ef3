import { hostOf } from '../components/built-in';
import type { Host } from '../components/built-in';

interface HoverDefaults {
  className: string;
  startMs: number;
  stayMs: number;
}

const defaults: Record<string, HoverDefaults> = {
  view: { className: 'none', startMs: 50, stayMs: 400 },
  button: { className: 'button-hover', startMs: 20, stayMs: 70 },
  navigator: { className: 'navigator-hover', startMs: 50, stayMs: 600 },
};

const waiting = new WeakMap<Element, number>();

function hoverClass(host: Host): string {
  return host.text('hover-class', defaults[host.tag]?.className ?? 'none');
}

function hoverable(dom: Element): Host[] {
  const hosts: Host[] = [];
  for (let node: Element | null = dom; node !== null; node = node.parentElement) {
    const host = hostOf(node);
    if (host === undefined || defaults[host.tag] === undefined) continue;
    if (hoverClass(host) !== 'none' && !host.isOn('disabled')) hosts.push(host);
    if (host.isOn('hover-stop-propagation')) break;
  }
  return hosts;
}

function later(host: Host, ms: number, action: () => void): void {
  window.clearTimeout(waiting.get(host.dom));
  waiting.set(host.dom, window.setTimeout(action, ms));
}

/** Shows the hover class of everything under the finger, after its start time. */
export function pressHover(dom: Element): void {
  for (const host of hoverable(dom)) {
    const startMs = host.number('hover-start-time', defaults[host.tag]?.startMs ?? 50);
    later(host, startMs, () => host.temporaryClass(hoverClass(host)));
  }
}

/** Takes the hover class away again, after its stay time. */
export function releaseHover(dom: Element): void {
  for (const host of hoverable(dom)) {
    const stayMs = host.number('hover-stay-time', defaults[host.tag]?.stayMs ?? 400);
    later(host, stayMs, () => host.temporaryClass(''));
  }
}
