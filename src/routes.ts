import { PAGES, type PageName } from './core/route';

/** Where a page of this app is in its package, as WeChat writes it. */
export const routeOf = (page: PageName) => `pages/${page}/index`;

/** The routes of all pages. A host that puts the pages elsewhere gives the engine a table of its own. */
export const routes = Object.fromEntries(PAGES.map((page) => [page, routeOf(page)])) as Record<
  PageName,
  string
>;
