import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter';
import type { CodeSpace, Root } from './glass-easel';
import type { Loader } from './loader';
import type { OpenPage, PageCaller } from './open-page';
import { createPageView, pageConfig } from './page-view';
import { failure } from './phone';
import type { Phone } from './phone';
import { parsePageUrl } from './page-url';
import { followScroll } from './page-scroll';
import { recordRenderer } from './renderer';
import type { PageAddress } from './page-url';

const deepestStack = 10;

type Method = (...values: unknown[]) => unknown;

export interface PageStack {
  open(): readonly OpenPage[];
  current(): OpenPage | undefined;
  /** Calls a life cycle method of a page, if it has it. */
  call(page: OpenPage, method: string, ...values: unknown[]): unknown;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta: number): void;
}

interface Deps {
  phone: Phone;
  space: CodeSpace;
  backend: AssociatedBackend;
  loader: Loader;
  /** Told after each change of the visible page. */
  changed(page: OpenPage): void;
}

/** The pages of a mini program, as WeChat stacks them: at most ten, each alive until it is left. */
export function createPageStack({ phone, space, backend, loader, changed }: Deps): PageStack {
  let stack: OpenPage[] = [];
  const kept = new Map<string, OpenPage>();
  const { program } = phone;
  const tabs = (program.app.tabBar?.list ?? []).map((tab) => tab.pagePath);
  const current = (): OpenPage | undefined => stack[stack.length - 1];

  function call(page: OpenPage, method: string, ...values: unknown[]): unknown {
    performance.mark(`Page.${method}`);
    const found = page.caller[method];
    if (typeof found !== 'function') return undefined;
    try {
      return (found as Method).apply(page.caller, values);
    } catch (error) {
      // A page that fails leaves the phone running, as on a real one.
      window.reportError(error);
      return undefined;
    }
  }

  function resolve(url: string): PageAddress {
    const address = parsePageUrl(url, current()?.address.route ?? '');
    if (!program.pages.includes(address.route)) throw failure(`page "${address.route}" is not found`);
    return address;
  }

  function backLabel(address: PageAddress): 'back' | 'home' | undefined {
    if (stack.length > 0) return 'back';
    return address.route === program.pages[0] || tabs.includes(address.route) ? undefined : 'home';
  }

  function goBack(label: 'back' | 'home' | undefined): void {
    if (label === 'back') stacked.navigateBack(1);
    else if (program.pages[0] !== undefined) stacked.reLaunch(`/${program.pages[0]}`);
  }

  function create(address: PageAddress): OpenPage {
    loader.loadUnit(address.route);
    recordRenderer(phone, address.route);
    const { theme } = phone.settings;
    const label = backLabel(address);
    const view = createPageView({
      route: address.route,
      config: pageConfig(program, address.route, theme),
      darkMode: program.app.darkmode === true,
      theme,
      backLabel: label,
      onBack: () => goBack(label),
      onColors: () => phone.screen.followColors(),
    });
    phone.screen.pages.append(view.section);
    const root = backend.createRoot('page', space, address.route);
    const caller = root.get() as unknown as PageCaller;
    Object.assign(caller, { route: address.route, __route__: address.route, options: address.query });
    return { address, root, caller, view };
  }

  function attach(page: OpenPage): void {
    followScroll(page.view.scroller, (method, ...values) => call(page, method, ...values));
    const { scroller, placeholder } = page.view;
    type Node = Parameters<Root['attach']>[0];
    page.root.attach(scroller as unknown as Node, placeholder as unknown as Node);
  }

  function appear(page: OpenPage): void {
    phone.screen.show(page.view);
    call(page, 'onShow');
    page.root.getComponent().triggerPageLifetime('show', []);
    changed(page);
  }

  function disappear(page: OpenPage | undefined): void {
    if (page === undefined) return;
    call(page, 'onHide');
    page.root.getComponent().triggerPageLifetime('hide', []);
  }

  function open(address: PageAddress): void {
    const page = create(address);
    stack = [...stack, page];
    phone.screen.show(page.view);
    attach(page);
    call(page, 'onLoad', address.query);
    appear(page);
    window.setTimeout(() => call(page, 'onReady'), 0);
  }

  function unload(page: OpenPage): void {
    call(page, 'onUnload');
    page.root.release();
    page.view.section.remove();
  }

  function closeAll(): void {
    const closing = [...stack].reverse();
    stack = [];
    closing.forEach(unload);
    kept.forEach((page) => !closing.includes(page) && unload(page));
    kept.clear();
  }

  function keepTab(): void {
    const top = stack[0];
    if (top === undefined || !tabs.includes(top.address.route)) return;
    kept.set(top.address.route, top);
  }

  const stacked: PageStack = {
    open: () => stack,
    current,
    call,
    navigateTo: (url) => {
      const address = resolve(url);
      if (tabs.includes(address.route)) throw failure('can not navigateTo a tabbar page');
      if (stack.length >= deepestStack) throw failure('webview count limit exceed');
      disappear(current());
      open(address);
    },
    redirectTo: (url) => {
      const address = resolve(url);
      if (tabs.includes(address.route)) throw failure('can not redirectTo a tabbar page');
      const old = current();
      stack = stack.slice(0, -1);
      if (old !== undefined) unload(old);
      open(address);
    },
    reLaunch: (url) => {
      const address = resolve(url);
      closeAll();
      open(address);
    },
    switchTab: (url) => {
      const address = resolve(url);
      if (!tabs.includes(address.route)) throw failure('can not switch to no-tabBar page');
      if (current()?.address.route === address.route) return;
      keepTab();
      const known = kept.get(address.route);
      const leaving = [...stack].reverse();
      disappear(leaving.find((page) => kept.get(page.address.route) === page));
      leaving.filter((page) => kept.get(page.address.route) !== page).forEach(unload);
      stack = known === undefined ? [] : [known];
      if (known === undefined) open(address);
      else appear(known);
    },
    navigateBack: (delta) => {
      if (stack.length <= 1) throw failure('cannot navigate back at first page');
      const left = Math.max(1, stack.length - Math.max(1, delta));
      const closing = stack.slice(left).reverse();
      stack = stack.slice(0, left);
      closing.forEach(unload);
      const top = current();
      if (top !== undefined) appear(top);
    },
  };
  return stacked;
}
