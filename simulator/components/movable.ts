import { enclosing } from './built-in';
import type { BuiltInFactory, Host } from './built-in';

interface Place {
  x: number;
  y: number;
}

function limits(host: Host): { width: number; height: number } {
  const area = enclosing(host.dom, 'wx-movable-area');
  if (area === undefined) return { width: 0, height: 0 };
  return {
    width: area.dom.clientWidth - host.dom.offsetWidth,
    height: area.dom.clientHeight - host.dom.offsetHeight,
  };
}

// A view larger than its area moves between negative bounds, as a picture in a frame does.
const within = (value: number, limit: number): number =>
  Math.min(Math.max(0, limit), Math.max(Math.min(0, limit), value));

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** `<movable-view>`: dragged inside its movable-area without any setData; `change` tells where it is. */
export const movableView: BuiltInFactory = (host) => {
  const { dom } = host;
  let place: Place = { x: 0, y: 0 };
  let drag: { pointer: number; from: Place; start: Place } | undefined;

  function put(wanted: Place, source: 'touch' | ''): void {
    const { width, height } = limits(host);
    const next = { x: rounded(within(wanted.x, width)), y: rounded(within(wanted.y, height)) };
    dom.style.setProperty('--movable-x', `${next.x}px`);
    dom.style.setProperty('--movable-y', `${next.y}px`);
    if (next.x === place.x && next.y === place.y) return;
    place = next;
    host.trigger('change', { ...place, source });
  }

  function directions(): { horizontal: boolean; vertical: boolean } {
    const direction = host.text('direction', 'none');
    return {
      horizontal: direction === 'all' || direction === 'horizontal',
      vertical: direction === 'all' || direction === 'vertical',
    };
  }

  dom.addEventListener('pointerdown', (event) => {
    if (host.isOn('disabled')) return;
    drag = { pointer: event.pointerId, from: place, start: { x: event.clientX, y: event.clientY } };
    dom.setPointerCapture(event.pointerId);
  });
  dom.addEventListener('pointermove', (event) => {
    if (drag?.pointer !== event.pointerId) return;
    const { horizontal, vertical } = directions();
    const x = drag.from.x + (horizontal ? event.clientX - drag.start.x : 0);
    const y = drag.from.y + (vertical ? event.clientY - drag.start.y : 0);
    put({ x, y }, 'touch');
  });
  const end = (event: PointerEvent): void => {
    if (drag?.pointer === event.pointerId) drag = undefined;
  };
  dom.addEventListener('pointerup', end);
  dom.addEventListener('pointercancel', end);

  return {
    changed: (name) => {
      if (name !== 'x' && name !== 'y') return;
      // The area has no size before it is in the document.
      const wanted = { x: host.number('x', place.x), y: host.number('y', place.y) };
      window.setTimeout(() => put(wanted, ''), 0);
    },
  };
};
