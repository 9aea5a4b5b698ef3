import { PAGES, type PageName } from './core/route';

/** The path of a page in this app's package, as WeChat writes it. */
export const routeOf = (page: PageName) => `pages/${page}/index`;

/** The routes of all pages. A host app that puts the pages elsewhere has a table of its own. */
export const routes = Object.fromEntries(PAGES.map((page) => [page, routeOf(page)])) as Record<
  PageName,
  string
>;
