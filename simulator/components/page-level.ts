import type { BuiltInFactory, Host } from './built-in';

const defaultFontSize = 16;

/** The page view that a component stands in; none while it is not in the document. */
export const viewOf = (host: Host) =>
  host.phone.pages.open().find((page) => page.view.section.contains(host.dom))?.view;

/** `<page-meta>`: what a page says about itself: its style, type size, colours and scroll position. */
export const pageMeta: BuiltInFactory = (host) => {
  const page = (): HTMLElement | null => host.dom.closest<HTMLElement>('wx-page');
  const view = () => viewOf(host);
  const fontSize = (value: string): string =>
    value === 'system' ? `${defaultFontSize * host.phone.settings.fontScale}px` : value;

  function apply(name: string): void {
    if (name === 'page-style') page()?.setAttribute('style', host.text('page-style'));
    if (name === 'page-font-size')
      page()?.style.setProperty('font-size', fontSize(host.text('page-font-size')));
    if (name === 'root-font-size') {
      document.documentElement.style.fontSize = fontSize(host.text('root-font-size'));
    }
    if (name === 'background-color') view()?.setBackground(host.text('background-color'));
    if (name === 'scroll-top') view()?.scroller.scrollTo({ top: parseFloat(host.text('scroll-top', '0')) });
  }

  return {
    // Not in the document yet while the attributes are first set.
    changed: (name) => {
      if (host.attribute(name) !== undefined) window.setTimeout(() => apply(name), 0);
    },
  };
};

/** `<navigation-bar>` inside page-meta: the bar of its own page. */
export const navigationBar: BuiltInFactory = (host) => {
  const view = () => viewOf(host);
  function apply(name: string): void {
    if (name === 'title') view()?.setTitle(host.text('title'));
    if (name === 'loading') view()?.setLoading(host.isOn('loading'));
    if (name !== 'front-color' && name !== 'background-color') return;
    const front = host.text('front-color');
    const back = host.text('background-color');
    if (front !== '' && back !== '') view()?.setColors(front, back);
  }
  return {
    changed: (name) => {
      if (host.attribute(name) !== undefined) window.setTimeout(() => apply(name), 0);
    },
  };
};

/** `<root-portal>`: its children stand above everything else of the page. */
export const rootPortal: BuiltInFactory = (host) => {
  host.dom.classList.add('root-portal');
  return undefined;
};

/** `<page-container>`: a half page that a back swipe would close first. */
export const pageContainer: BuiltInFactory = (host) => {
  let shown = false;
  const leave = (): void => {
    host.trigger('beforeleave');
    host.dom.removeAttribute('data-shown');
    host.trigger('leave');
    host.trigger('afterleave');
  };
  return {
    changed: (name) => {
      if (name !== 'show' || host.isOn('show') === shown) return;
      shown = host.isOn('show');
      if (!shown) {
        leave();
        return;
      }
      host.trigger('beforeenter');
      host.write('data-shown', '');
      host.trigger('enter');
      host.trigger('afterenter');
    },
  };
};
