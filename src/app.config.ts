import { DEVELOPMENT_PAGES, PAGES, type PageName } from './core/route';
import { routeOf } from './routes';

const developmentPages: readonly PageName[] = DEVELOPMENT_PAGES;

export default defineAppConfig({
  // The app opens with the first one, home.
  pages: PAGES.filter((page) => IS_DEVELOPMENT || !developmentPages.includes(page)).map(routeOf),
  window: {
    navigationBarTitleText: '',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText',
    backgroundColor: '@background',
    backgroundColorTop: '@background',
    backgroundColorBottom: '@background',
    backgroundTextStyle: '@backgroundText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  // Which pages WeChat's search may show: home, and none that is part of signing in.
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
