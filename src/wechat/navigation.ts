import type { Navigation, PageQuery } from '../core/ports';
import { PAGES, type PageName } from '../core/route';
import { throwUnexpected } from './failure';

/** Where each page is in the package, as WeChat writes it: `pages/bind/index`. */
export type PageRoutes = Readonly<Record<PageName, string>>;

/** WeChat's page stack. It holds ten pages: a page that cannot be opened on top replaces all of them. */
export function createWechatNavigation(routes: PageRoutes): Navigation {
  const names = new Map<string, PageName>(PAGES.map((page) => [routes[page], page]));
  const urlOf = (page: PageName, query?: PageQuery) =>
    `/${routes[page]}${query ? `?method=${query.method}` : ''}`;
  const relaunch = async (url: string): Promise<void> => {
    await wx.reLaunch({ url }).catch(throwUnexpected);
  };

  return {
    // A page without a route, which the typings do not know of, is not one of ours.
    openPages: () =>
      getCurrentPages().map(({ route }) => names.get(String(route).replace(/^\//, '')) ?? null),
    async push(page, query) {
      const url = urlOf(page, query);
      await wx.navigateTo({ url }).catch(() => relaunch(url));
    },
    async replaceTop(page) {
      const url = urlOf(page);
      await wx.redirectTo({ url }).catch(() => relaunch(url));
    },
    replaceAll: (page) => relaunch(urlOf(page)),
    async back(delta) {
      await wx.navigateBack({ delta }).catch(throwUnexpected);
    },
  };
}
