import type { BuiltInFactory, Host } from './built-in';

function scrollDetail(dom: HTMLElement, deltaX: number, deltaY: number) {
  const { scrollLeft, scrollTop, scrollHeight, scrollWidth } = dom;
  return { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY };
}

/** Tells each edge once on arrival, and again only after it was left. */
function watchEdges(host: Host): () => void {
  let atStart = true;
  let atEnd = false;
  return () => {
    const { dom } = host;
    const vertical = host.isOn('scroll-y');
    const position = vertical ? dom.scrollTop : dom.scrollLeft;
    const end = vertical ? dom.scrollHeight - dom.clientHeight : dom.scrollWidth - dom.clientWidth;
    const nearStart = position <= host.number('upper-threshold', 50);
    const nearEnd = position >= end - host.number('lower-threshold', 50);
    if (nearStart && !atStart) host.trigger('scrolltoupper', { direction: vertical ? 'top' : 'left' });
    if (nearEnd && !atEnd) host.trigger('scrolltolower', { direction: vertical ? 'bottom' : 'right' });
    atStart = nearStart;
    atEnd = nearEnd;
  };
}

function scrollIntoView(host: Host): void {
  const id = host.text('scroll-into-view');
  if (id === '') return;
  host.dom.querySelector(`[id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start', inline: 'start' });
}

/** `<scroll-view>`: scrolls in the directions it is allowed to. */
export const scrollView: BuiltInFactory = (host) => {
  const { dom } = host;
  const edges = watchEdges(host);
  let last = { left: 0, top: 0 };
  dom.addEventListener('scroll', () => {
    const deltaX = last.left - dom.scrollLeft;
    const deltaY = last.top - dom.scrollTop;
    last = { left: dom.scrollLeft, top: dom.scrollTop };
    host.trigger('scroll', scrollDetail(dom, deltaX, deltaY));
    edges();
  });
  const behavior = (): ScrollBehavior => (host.isOn('scroll-with-animation') ? 'smooth' : 'instant');
  return {
    changed: (name) => {
      if (name === 'scroll-x') dom.style.setProperty('overflow-x', host.isOn('scroll-x') ? 'auto' : 'hidden');
      if (name === 'scroll-y') dom.style.setProperty('overflow-y', host.isOn('scroll-y') ? 'auto' : 'hidden');
      // Children are not there yet while the attributes are first set.
      if (name === 'scroll-top' || name === 'scroll-left') {
        const top = host.number('scroll-top', dom.scrollTop);
        const left = host.number('scroll-left', dom.scrollLeft);
        window.setTimeout(() => dom.scrollTo({ top, left, behavior: behavior() }), 0);
      }
      if (name === 'scroll-into-view') window.setTimeout(() => scrollIntoView(host), 0);
    },
  };
};
