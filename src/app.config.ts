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
    // Phones turn the page with them.
    pageOrientation: 'auto',
  },
  // Tablets and computers give the window any size.
  resizable: true,
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
