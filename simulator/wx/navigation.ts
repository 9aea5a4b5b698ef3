import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { asyncApi } from './async-api';

type UrlOption = { url: string };

/** Moving between pages, and the bar above them. */
export function navigationApis(phone: Phone) {
  const { pages } = phone;
  const current = () => {
    const page = pages.current();
    if (page === undefined) throw failure('page not found');
    return page;
  };
  return {
    navigateTo: asyncApi<WechatMiniprogram.NavigateToOption>('navigateTo', ({ url }: UrlOption) =>
      pages.navigateTo(url),
    ),
    redirectTo: asyncApi<WechatMiniprogram.RedirectToOption>('redirectTo', ({ url }: UrlOption) =>
      pages.redirectTo(url),
    ),
    reLaunch: asyncApi<WechatMiniprogram.ReLaunchOption>('reLaunch', ({ url }: UrlOption) =>
      pages.reLaunch(url),
    ),
    switchTab: asyncApi<WechatMiniprogram.SwitchTabOption>('switchTab', ({ url }: UrlOption) =>
      pages.switchTab(url),
    ),
    navigateBack: asyncApi<WechatMiniprogram.NavigateBackOption>('navigateBack', ({ delta }) =>
      pages.navigateBack(delta ?? 1),
    ),
    setNavigationBarTitle: asyncApi<WechatMiniprogram.SetNavigationBarTitleOption>(
      'setNavigationBarTitle',
      ({ title }) => current().view.setTitle(title),
    ),
    setNavigationBarColor: asyncApi<WechatMiniprogram.SetNavigationBarColorOption>(
      'setNavigationBarColor',
      ({ frontColor, backgroundColor }) => current().view.setColors(frontColor, backgroundColor),
    ),
    setBackgroundColor: asyncApi<WechatMiniprogram.SetBackgroundColorOption>(
      'setBackgroundColor',
      ({ backgroundColor }) => {
        if (backgroundColor !== undefined) current().view.setBackground(backgroundColor);
      },
    ),
    showNavigationBarLoading: asyncApi<WechatMiniprogram.ShowNavigationBarLoadingOption>(
      'showNavigationBarLoading',
      () => current().view.setLoading(true),
    ),
    hideNavigationBarLoading: asyncApi<WechatMiniprogram.HideNavigationBarLoadingOption>(
      'hideNavigationBarLoading',
      () => current().view.setLoading(false),
    ),
    hideHomeButton: asyncApi<WechatMiniprogram.HideHomeButtonOption>('hideHomeButton', () =>
      current().view.section.querySelector('.navigation-home')?.remove(),
    ),
    pageScrollTo: asyncApi<WechatMiniprogram.PageScrollToOption>(
      'pageScrollTo',
      ({ scrollTop, selector, duration }) => {
        const { scroller } = current().view;
        const target =
          selector === undefined
            ? undefined
            : current().root.getComponent().getShadowRoot()?.querySelector(selector);
        const dom = target?.$$ as unknown;
        const top =
          dom instanceof Element
            ? dom.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
            : (scrollTop ?? 0);
        scroller.scrollTo({ top, behavior: (duration ?? 300) > 0 ? 'smooth' : 'instant' });
      },
    ),
  };
}
