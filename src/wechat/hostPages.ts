import type { Navigation } from '../core/ports';
import { ProblemError } from '../core/problems';
import { PAGES, type PageName } from '../core/route';
import { createWechatNavigation } from './navigation';

/** Pages that only their own route shows; every other one falls back to `signIn`. */
const WITHOUT_FALLBACK: readonly PageName[] = ['home', 'account', 'privacy', 'trace'];

/** The routes of the host app's own pages, as app.json writes them: `pages/sign-in/index`. */
export interface HostPages extends Partial<Readonly<Record<Exclude<PageName, 'trace'>, string>>> {
  /** opened when the flow ends and no other page lies below, as after a link to a page of the flow */
  readonly home: string;
  /** shows every step that has no route of its own here */
  readonly signIn: string;
}

/** One route may show several steps: WeChat is then asked for nothing, and the page follows the store. */
export function createHostNavigation(pages: HostPages): Navigation {
  const routes = Object.fromEntries(PAGES.map((page) => [page, routeIn(pages, page)])) as Record<
    PageName,
    string
  >;
  const wechat = createWechatNavigation(routes);
  /** what a route that several steps share shows now */
  const shown = new Map<string, PageName>();

  const openRoutes = () => getCurrentPages().map(({ route }) => withoutSlash(String(route)));

  function nameOf(route: string): PageName | null {
    const names = PAGES.filter((page) => routes[page] === route);
    const last = shown.get(route);
    return (last && names.includes(last) ? last : names[0]) ?? null;
  }

  async function show(page: PageName, open: () => Promise<void>): Promise<void> {
    const route = routes[page];
    if (route === '') throw new ProblemError({ code: 'pageNotOpened' });
    const onScreen = openRoutes();
    if (onScreen[onScreen.length - 1] !== route) await open();
    shown.set(route, page);
  }

  return {
    openPages: () => openRoutes().map(nameOf),
    push: (page, query) => show(page, () => wechat.push(page, query)),
    replaceTop: (page, query) => show(page, () => wechat.replaceTop(page, query)),
    replaceAll: (page) => wechat.replaceAll(page),
    back: (delta) => wechat.back(delta),
    pushHostPage: (address) => wechat.pushHostPage(address),
  };
}

const withoutSlash = (route: string): string => route.replace(/^\//, '');

/** @returns an empty text where nothing shows the page */
const routeIn = (pages: HostPages, page: PageName): string => {
  const own: Partial<Readonly<Record<PageName, string>>> = pages;
  return withoutSlash(own[page] ?? (WITHOUT_FALLBACK.includes(page) ? '' : pages.signIn));
};
