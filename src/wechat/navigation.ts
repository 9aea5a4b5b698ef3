import type { Navigation, PageQuery } from '../core/ports';
import { PAGES, type PageName } from '../core/route';
import { throwUnexpected } from './failure';

/** Where each page is in the package, as WeChat writes it: `pages/sign-in/bind/index`. */
export type PageRoutes = Readonly<Record<PageName, string>>;

/**
 * WeChat's page stack. A page that WeChat does not open is a rejection and nothing else: to open it in the place of all
 * others would close pages of the host app, and may happen after the person moved on.
 *
 * @param foreign pages that can be opened by their name, but belong to the host app
 */
export function createWechatNavigation(routes: PageRoutes, foreign: readonly PageName[] = []): Navigation {
  const own = PAGES.filter((page) => !foreign.includes(page));
  const names = new Map<string, PageName>(own.map((page) => [routes[page], page]));
  const urlOf = (page: PageName, query: PageQuery | null = null) => {
    const members = Object.entries(query ?? {}).map(([name, value]) => `?${name}=${value}`);
    return `/${routes[page]}${members.join('')}`;
  };

  return {
    // A page without a route, which the typings do not know of, is not one of ours.
    openPages: () =>
      getCurrentPages().map(({ route }) => names.get(String(route).replace(/^\//, '')) ?? null),
    async push(page, query) {
      await wx.navigateTo({ url: urlOf(page, query) }).catch(throwUnexpected);
    },
    async replaceTop(page, query) {
      await wx.redirectTo({ url: urlOf(page, query) }).catch(throwUnexpected);
    },
    async replaceAll(page) {
      await wx.reLaunch({ url: urlOf(page) }).catch(throwUnexpected);
    },
    async back(delta) {
      await wx.navigateBack({ delta }).catch(throwUnexpected);
    },
    async pushHostPage(address) {
      await wx.navigateTo({ url: `/${address.replace(/^\//, '')}` }).catch(throwUnexpected);
    },
  };
}
