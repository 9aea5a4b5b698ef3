import { sendTap } from './gestures';
import type { Screen } from './screen';

/** The built-ins that a keyboard reaches, and the keys that act on them as on a page of the web. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  'wx-button': ['Enter', ' '],
  'wx-checkbox': [' '],
  'wx-radio': [' '],
  'wx-switch': [' '],
};

/** Makes a key on a focused control a tap in its middle, so that the preview can be used without a mouse. */
export function listenToKeys(root: HTMLElement, screen: Screen): void {
  root.addEventListener('keydown', (event) => {
    const dom = event.target;
    if (!(dom instanceof HTMLElement) || keysOf[dom.localName]?.includes(event.key) !== true) return;
    // The browser would scroll at a blank.
    event.preventDefault();
    if (event.repeat) return;
    const { left, top, width, height } = dom.getBoundingClientRect();
    sendTap(dom, new MouseEvent('click', { clientX: left + width / 2, clientY: top + height / 2 }), screen);
  });
}
