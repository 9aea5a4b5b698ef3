import type { BuiltInFactory, Host } from './built-in';
import { element } from '../phone/dom';

type Source = 'touch' | 'autoplay' | '';

const items = (host: Host): HTMLElement[] => [
  ...host.dom.querySelectorAll<HTMLElement>(':scope > wx-swiper-item'),
];

/** `<swiper>`: one item at a time, side by side; a drag, `current` or autoplay moves on. */
export const swiper: BuiltInFactory = (host) => {
  const { dom } = host;
  const dots = element('div', { class: 'swiper-dots', 'aria-hidden': 'true' });
  let current = 0;
  let timer = 0;
  let startX: number | undefined;

  function draw(): void {
    const all = items(host);
    const axis = host.isOn('vertical') ? 'Y' : 'X';
    all.forEach((item, index) => {
      item.style.transform = `translate${axis}(${(index - current) * 100}%)`;
      item.toggleAttribute('inert', index !== current);
    });
    if (!host.isOn('indicator-dots')) dots.remove();
    else if (dots.parentElement !== dom) dom.append(dots);
    dots.replaceChildren(
      ...all.map((_, index) => element('i', { class: index === current ? 'dot-on' : 'dot' })),
    );
  }

  function move(index: number, source: Source): void {
    const count = items(host).length;
    if (count === 0) return;
    const wrapped = host.isOn('circular') ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    if (wrapped === current) return;
    current = wrapped;
    draw();
    const detail = { current, currentItemId: items(host)[current]?.getAttribute('item-id') ?? '', source };
    host.trigger('change', detail);
    window.setTimeout(() => host.trigger('animationfinish', detail), host.number('duration', 500));
  }

  function restartAutoplay(): void {
    window.clearInterval(timer);
    if (!host.isOn('autoplay')) return;
    timer = window.setInterval(
      () => {
        if (!dom.isConnected) window.clearInterval(timer);
        else move((current + 1) % Math.max(1, items(host).length), 'autoplay');
      },
      host.number('interval', 5000),
    );
  }

  dom.addEventListener('pointerdown', (event) => {
    startX = event.clientX;
  });
  dom.addEventListener('pointerup', (event) => {
    const distance = event.clientX - (startX ?? event.clientX);
    startX = undefined;
    if (Math.abs(distance) > dom.clientWidth / 5) move(current + (distance < 0 ? 1 : -1), 'touch');
  });
  // The dots are children of the swiper as well: only items that come and go count.
  let drawn: HTMLElement[] = [];
  const redraw = (): void => {
    const now = items(host);
    if (now.length === drawn.length && now.every((item, index) => item === drawn[index])) return;
    drawn = now;
    draw();
  };
  new MutationObserver(redraw).observe(dom, { childList: true });
  return {
    changed: (name) => {
      if (name === 'current') move(host.number('current', 0), '');
      if (name === 'autoplay' || name === 'interval') restartAutoplay();
      draw();
    },
  };
};
