import { DEVELOPMENT_PAGES, PAGES, type PageName } from './core/route';
import { routeOf, SIGN_IN_ROOT } from './routes';

const developmentPages: readonly PageName[] = DEVELOPMENT_PAGES;
const signInPages = PAGES.filter(
  (page) => page !== 'home' && (IS_DEVELOPMENT || !developmentPages.includes(page)),
);

export default defineAppConfig({
  pages: [routeOf('home')],
  subPackages: [
    {
      root: SIGN_IN_ROOT,
      pages: signInPages.map((page) => routeOf(page).slice(SIGN_IN_ROOT.length + 1)),
    },
  ],
  // A person who is signed in never opens these pages; all others need them at once.
  preloadRule: { [routeOf('home')]: { network: 'all', packages: [SIGN_IN_ROOT] } },
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
  // Which pages WeChat's search may show: home, and none that is part of signing in.
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
