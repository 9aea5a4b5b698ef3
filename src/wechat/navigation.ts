import Taro from '@tarojs/taro';
import type { Navigation, PageQuery } from '../core/ports';
import { isPageName, type PageName } from '../core/route';

const urlOf = (page: PageName, query?: PageQuery) =>
  `/pages/${page}/index${query ? `?method=${query.method}` : ''}`;

/** `pages/bind/index` → `bind`; a page of the host app → `null`. */
function nameOf(route: string): PageName | null {
  const name = /^\/?pages\/([\w-]+)\/index$/.exec(route)?.[1];
  return name !== undefined && isPageName(name) ? name : null;
}

/** WeChat's page stack. A page that cannot be opened on top (ten are the most) takes the place of all. */
export const wechatNavigation: Navigation = {
  openPages: () => Taro.getCurrentPages().map(({ route }) => nameOf(route ?? '')),
  async push(page, query) {
    const url = urlOf(page, query);
    await Taro.navigateTo({ url }).catch(() => Taro.reLaunch({ url }));
  },
  async replaceTop(page) {
    await Taro.redirectTo({ url: urlOf(page) }).catch(() => Taro.reLaunch({ url: urlOf(page) }));
  },
  async replaceAll(page) {
    await Taro.reLaunch({ url: urlOf(page) });
  },
  async back(delta) {
    await Taro.navigateBack({ delta });
  },
};
