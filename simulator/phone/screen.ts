import type { Program } from '../program';
import { element } from './dom';
import type { PageView } from './page-view';
import type { Settings } from './settings';

/** Sizes of the phone in CSS pixels. */
export interface Metrics {
  screenWidth: number;
  screenHeight: number;
  statusBarHeight: number;
  navigationBarHeight: number;
  tabBarHeight: number;
  safeBottom: number;
}

/** The drawn phone: what is on it, and where. */
export interface Screen {
  root: HTMLElement;
  pages: HTMLElement;
  overlays: HTMLElement;
  /** Covers the phone while the mini program is in the background. */
  cover: HTMLElement;
  metrics(): Metrics;
  /** Shows one page view; the others stay in the document, hidden. */
  show(view: PageView): void;
  /** Page coordinates begin here (client coordinates). */
  origin(): { left: number; top: number };
  scrollTop(): number;
  current(): PageView | undefined;
  /** Gives the status bar the ink of the visible page's navigation bar. */
  followColors(): void;
  /** URL of a file of dist, seen from the page that `dom` stands in. */
  resource(path: string, dom?: Element): string;
}

const absolute = /^(https?:|data:|blob:|wxfile:)/;

function measure(tabBar: boolean): Metrics {
  const { innerWidth: screenWidth, innerHeight: screenHeight } = window;
  // Tall portrait screens have a notch and a home indicator, as today's phones do.
  const notched = screenHeight >= 780 && screenHeight > screenWidth;
  return {
    screenWidth,
    screenHeight,
    statusBarHeight: notched ? 47 : 20,
    navigationBarHeight: 44,
    tabBarHeight: tabBar ? 50 : 0,
    safeBottom: notched ? 34 : 0,
  };
}

function writeMetrics(root: HTMLElement, metrics: Metrics): void {
  const style = root.style;
  style.setProperty('--status-bar', `${metrics.statusBarHeight}px`);
  style.setProperty('--navigation-bar', `${metrics.navigationBarHeight}px`);
  style.setProperty('--safe-top', `${metrics.statusBarHeight}px`);
  style.setProperty('--safe-bottom', `${metrics.safeBottom}px`);
  style.setProperty('--safe-left', '0px');
  style.setProperty('--safe-right', '0px');
}

function statusBar(): HTMLElement {
  const time = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
  return element(
    'div',
    { class: 'status-bar', 'aria-hidden': 'true' },
    element('span', { class: 'status-time' }, time),
    element(
      'span',
      { class: 'status-signs' },
      element('i', { class: 'signal' }),
      element('i', { class: 'battery' }),
    ),
  );
}

/** Draws the empty phone into the document. */
export function createScreen(program: Program, settings: Settings): Screen {
  const pages = element('div', { class: 'pages' });
  const overlays = element('div', { class: 'overlays' });
  const cover = element('div', { class: 'background-cover' }, element('p', {}, '小程序在后台'));
  const root = element('div', { class: 'phone' }, pages, statusBar(), overlays, cover);
  const hasTabs = (program.app.tabBar?.list?.length ?? 0) > 0;
  let shown: PageView | undefined;
  const update = (): void => writeMetrics(root, measure(hasTabs));
  const { dataset } = document.documentElement;
  dataset.theme = settings.theme;
  if (program.app.darkmode === true) dataset.darkmode = '';
  if (program.app.style === 'v2') dataset.style = 'v2';
  const followColors = (): void => {
    root.dataset.front = shown?.section.dataset.front ?? 'black';
  };
  document.documentElement.lang = settings.language.replace('_', '-');
  document.body.append(root);
  window.addEventListener('resize', update);
  update();

  return {
    root,
    pages,
    overlays,
    cover,
    metrics: () => measure(hasTabs),
    show: (view) => {
      shown = view;
      followColors();
      for (const page of pages.children) page.toggleAttribute('hidden', page !== view.section);
    },
    origin: () => shown?.viewport.getBoundingClientRect() ?? { left: 0, top: 0 },
    scrollTop: () => shown?.scroller.scrollTop ?? 0,
    current: () => shown,
    followColors,
    resource: (path, dom) => {
      if (path === '' || absolute.test(path)) return path;
      const route = dom?.closest<HTMLElement>('[data-route]')?.dataset.route ?? '';
      const base = new URL(`/dist/${path.startsWith('/') ? '' : route}`, location.origin);
      return new URL(
        path.replace(/^\//, ''),
        path.startsWith('/') ? new URL('/dist/', location.origin) : base,
      ).href;
    },
  };
}
