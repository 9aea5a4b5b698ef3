import { PAGES, type PageName } from './core/route';

/** The subpackage that holds every page but home: WeChat downloads it after the first page is shown. */
export const SIGN_IN_ROOT = 'pages/sign-in';

/** Where the pages are in another mini program, which has a home of its own. */
export interface HostPlaces {
  /** the root of the subpackage, such as `sign-in` */
  readonly root: string;
  /** the page that opens where the flow ends and no other page lies below */
  readonly home: string;
}

/** The path of a page in the package, as WeChat writes it. @param host absent in this app */
export const routeOf = (page: PageName, host?: HostPlaces) =>
  page === 'home' ? (host?.home ?? 'pages/home/index') : `${host?.root ?? SIGN_IN_ROOT}/${page}/index`;

/** The routes of all pages. */
export const routesIn = (host?: HostPlaces) =>
  Object.fromEntries(PAGES.map((page) => [page, routeOf(page, host)])) as Record<PageName, string>;

/** The routes of all pages in this app. */
export const routes = routesIn();
