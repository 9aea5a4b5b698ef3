import { PAGES, type PageName } from './core/route';

/** The subpackage that holds every page but home: WeChat downloads it after the first page is shown. */
export const SIGN_IN_ROOT = 'pages/sign-in';

/** The path of a page in this app's package, as WeChat writes it. */
export const routeOf = (page: PageName) =>
  page === 'home' ? 'pages/home/index' : `${SIGN_IN_ROOT}/${page}/index`;

/** The routes of all pages. A host app that puts the pages elsewhere has a table of its own. */
export const routes = Object.fromEntries(PAGES.map((page) => [page, routeOf(page)])) as Record<
  PageName,
  string
>;
