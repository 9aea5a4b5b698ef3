import { tapEvent } from '../components/built-in';
import { dispatchEvent } from './events';
import type { GlassElement } from './glass-easel';
import { pressHover, releaseHover } from './hover';
import type { Screen } from './screen';

const longPressMs = 350;
const tapDistance = 10;

interface Finger {
  start: { x: number; y: number };
  dom: Element;
  glass: GlassElement;
  moved: boolean;
  longPressed: boolean;
  timer: number;
}

interface DrawnElement {
  __wxElement?: GlassElement;
}

/** The mini program's element that was touched, if any. */
function glassAt(dom: Element): GlassElement | undefined {
  for (let node: Element | null = dom; node !== null; node = node.parentElement) {
    const glass = (node as DrawnElement).__wxElement;
    if (glass !== undefined) return glass;
  }
  return undefined;
}

// WeChat's coordinates begin under the navigation bar.
function touchOf(event: PointerEvent | MouseEvent, screen: Screen) {
  const origin = screen.origin();
  const clientX = event.clientX - origin.left;
  const clientY = event.clientY - origin.top;
  const identifier = event instanceof PointerEvent && event.pointerType === 'touch' ? event.pointerId : 0;
  return { identifier, clientX, clientY, pageX: clientX, pageY: clientY + screen.scrollTop(), force: 1 };
}

function sendTouch(type: string, finger: Finger, event: PointerEvent, screen: Screen): boolean {
  const touch = touchOf(event, screen);
  const down = type === 'touchstart' || type === 'touchmove';
  return dispatchEvent(
    finger.glass,
    type,
    {},
    {
      bubbles: true,
      extra: { touches: down ? [touch] : [], changedTouches: [touch] },
    },
  );
}

function isDisabled(dom: Element): boolean {
  return dom.closest('wx-button[disabled]') !== null;
}

/** Sends a tap into the mini program, then lets the built-ins act on it. */
export function sendTap(dom: Element, event: PointerEvent | MouseEvent, screen: Screen): void {
  const glass = glassAt(dom);
  if (glass === undefined || isDisabled(dom)) return;
  const touch = touchOf(event, screen);
  const extra = { touches: [touch], changedTouches: [touch] };
  const detail = { x: touch.pageX, y: touch.pageY };
  if (dispatchEvent(glass, 'tap', detail, { bubbles: true, extra }) || dom.isConnected) {
    dom.dispatchEvent(new CustomEvent(tapEvent, { bubbles: true, cancelable: true }));
  }
}

/** Turns pointer events into WeChat's touch, tap and longpress events, each exactly once. */
export function listenToFingers(root: HTMLElement, screen: Screen): void {
  const fingers = new Map<number, Finger>();

  function longPress(finger: Finger, event: PointerEvent) {
    if (isDisabled(finger.dom)) return;
    const touch = touchOf(event, screen);
    const heard = () => {
      finger.longPressed = true;
    };
    const extra = { touches: [touch], changedTouches: [touch] };
    const detail = { x: touch.pageX, y: touch.pageY };
    dispatchEvent(finger.glass, 'longpress', detail, { bubbles: true, extra, heard });
  }

  function end(event: PointerEvent, type: 'touchend' | 'touchcancel') {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    fingers.delete(event.pointerId);
    window.clearTimeout(finger.timer);
    releaseHover(finger.dom);
    sendTouch(type, finger, event, screen);
    if (type === 'touchend' && !finger.moved && !finger.longPressed) sendTap(finger.dom, event, screen);
  }

  root.addEventListener('pointerdown', (event) => {
    const dom = event.target;
    const glass = dom instanceof Element ? glassAt(dom) : undefined;
    if (!(dom instanceof Element) || glass === undefined || event.button !== 0) return;
    const finger: Finger = {
      start: { x: event.clientX, y: event.clientY },
      dom,
      glass,
      moved: false,
      longPressed: false,
      timer: window.setTimeout(() => longPress(finger, event), longPressMs),
    };
    fingers.set(event.pointerId, finger);
    pressHover(dom);
    sendTouch('touchstart', finger, event, screen);
  });

  document.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    const distance = Math.hypot(event.clientX - finger.start.x, event.clientY - finger.start.y);
    if (distance > tapDistance && !finger.moved) {
      finger.moved = true;
      window.clearTimeout(finger.timer);
      releaseHover(finger.dom);
    }
    sendTouch('touchmove', finger, event, screen);
  });
  document.addEventListener('pointerup', (event) => end(event, 'touchend'));
  document.addEventListener('pointercancel', (event) => end(event, 'touchcancel'));
}
