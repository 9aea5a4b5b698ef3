import type { Navigation, PageQuery } from '../core/ports';
import type { PageName } from '../core/route';

/** Where each page is in the package, as WeChat writes it: `pages/bind/index`. */
export type PageRoutes = Readonly<Record<PageName, string>>;

/** WeChat's page stack. A page that cannot be opened on top, at most ten are open, replaces all of them. */
export function createWechatNavigation(routes: PageRoutes): Navigation {
  const names = new Map(Object.entries(routes).map(([name, route]) => [route, name as PageName]));
  const urlOf = (page: PageName, query?: PageQuery) =>
    `/${routes[page]}${query ? `?method=${query.method}` : ''}`;

  return {
    openPages: () => getCurrentPages().map(({ route }) => names.get(route.replace(/^\//, '')) ?? null),
    async push(page, query) {
      const url = urlOf(page, query);
      await wx.navigateTo({ url }).catch(() => wx.reLaunch({ url }));
    },
    async replaceTop(page) {
      const url = urlOf(page);
      await wx.redirectTo({ url }).catch(() => wx.reLaunch({ url }));
    },
    async replaceAll(page) {
      await wx.reLaunch({ url: urlOf(page) });
    },
    async back(delta) {
      await wx.navigateBack({ delta });
    },
  };
}
