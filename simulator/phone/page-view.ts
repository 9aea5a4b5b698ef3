import type { Program, UnitConfig } from '../program';
import { element, phoneButton } from './dom';
import type { Theme } from './settings';
import { themed } from './themed';

/** One page of the stack, as drawn: navigation bar and the area the mini program fills. */
export interface PageView {
  section: HTMLElement;
  /** Fixed elements and `vh` are measured on this box. */
  viewport: HTMLElement;
  scroller: HTMLElement;
  /** Replaced by the mini program's page element. */
  placeholder: HTMLElement;
  setTitle(title: string): void;
  setColors(front: string, back: string): void;
  setBackground(color: string): void;
  setLoading(on: boolean): void;
  /** Takes the colours of the page's configuration again, after a change of theme. */
  restyle(config: UnitConfig, theme: Theme): void;
}

/** Window settings of a page: app.json's, overridden by the page's own, with theme colours filled in. */
export function pageConfig(program: Program, route: string, theme: Theme): UnitConfig {
  return themed({ ...program.app.window, ...program.configs[route] }, program, theme);
}

export interface PageViewOptions {
  route: string;
  config: UnitConfig;
  darkMode: boolean;
  theme: Theme;
  backLabel: 'back' | 'home' | undefined;
  onBack(): void;
  /** The bar's colours changed, so the status bar above it may have to. */
  onColors(): void;
}

function navigationColors(options: PageViewOptions): { front: string; back: string } {
  const { config, darkMode, theme } = options;
  const dark = darkMode && theme === 'dark';
  const back = config.navigationBarBackgroundColor ?? (dark ? '#191919' : '#ffffff');
  const style = config.navigationBarTextStyle ?? (dark ? 'white' : 'black');
  return { front: style === 'white' ? '#ffffff' : '#000000', back };
}

/** Draws an empty page with its navigation bar. */
export function createPageView(options: PageViewOptions): PageView {
  const { route, config, backLabel } = options;
  const placeholder = element('div');
  const scroller = element('div', { class: 'page-scroll' }, placeholder);
  const viewport = element('div', { class: 'page-view' }, scroller);
  const title = element('h1', { class: 'navigation-title' }, config.navigationBarTitleText ?? '');
  const spinner = element('i', { class: 'navigation-spinner', hidden: true });
  const bar = element(
    'header',
    { class: 'navigation-bar' },
    element('div', { class: 'navigation-center' }, spinner, title),
  );
  if (backLabel !== undefined) {
    const back = phoneButton('', `navigation-${backLabel}`, options.onBack);
    back.setAttribute('aria-label', backLabel === 'back' ? '返回' : '首页');
    bar.prepend(back);
  }
  const custom = config.navigationStyle === 'custom';
  const section = element(
    'section',
    { class: 'page', 'data-route': route, 'data-custom': custom },
    bar,
    viewport,
  );
  if (config.disableScroll === true) scroller.classList.add('page-scroll-off');
  const setColors = (front: string, back: string): void => {
    bar.style.color = front;
    section.style.setProperty('--navigation-color', back);
    section.dataset.front = /^#?f{3,6}$/i.test(front) ? 'white' : 'black';
    options.onColors();
  };
  const restyle = (styled: UnitConfig, theme: Theme): void => {
    const colors = navigationColors({ ...options, config: styled, theme });
    setColors(colors.front, colors.back);
    section.style.setProperty('--page-background', styled.backgroundColor ?? null);
  };
  restyle(config, options.theme);

  return {
    section,
    viewport,
    scroller,
    placeholder,
    setTitle: (text) => {
      title.textContent = text;
    },
    setColors,
    restyle,
    setBackground: (color) => section.style.setProperty('--page-background', color),
    setLoading: (on) => spinner.toggleAttribute('hidden', !on),
  };
}
