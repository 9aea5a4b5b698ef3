import { asyncApi, fails, succeeds, type Calls } from './calls';

/** A page as `getCurrentPages` lists it. */
interface OpenPage {
  readonly route?: string;
}

const MOST_PAGES = 10;

/**
 * WeChat's page stack.
 * @param known the routes in app.json; `null` for any
 */
export function createPages(calls: Calls, known: readonly string[] | null) {
  let stack: readonly OpenPage[] = [{ route: known?.[0] ?? 'pages/home/index' }];
  const addresses: string[] = [];

  /** Changes the stack if the page exists, and remembers its address. */
  function open(api: string, url: string, change: (page: OpenPage) => readonly OpenPage[]) {
    addresses.push(url);
    const [route = ''] = url.replace(/^\//, '').split('?');
    if (known && !known.includes(route)) return fails(`${api}:fail page "${route}" is not found`);
    stack = change({ route });
    return succeeds();
  }

  return {
    /** every address the app asked for, oldest first */
    addresses: addresses as readonly string[],
    /** the open routes, bottom first */
    open: (): readonly string[] => stack.map(({ route = '' }) => route),
    /** What the host app, or the person, opened. */
    lay: (pages: readonly OpenPage[]): void => {
      stack = pages;
    },
    getCurrentPages: (): readonly OpenPage[] => stack,

    apis: {
      navigateTo: asyncApi<WechatMiniprogram.NavigateToOption>(calls, 'navigateTo', ({ url }) =>
        stack.length >= MOST_PAGES
          ? fails('navigateTo:fail webview count limit exceed')
          : open('navigateTo', String(url), (page) => [...stack, page]),
      ),
      redirectTo: asyncApi<WechatMiniprogram.RedirectToOption>(calls, 'redirectTo', ({ url }) =>
        open('redirectTo', String(url), (page) => [...stack.slice(0, -1), page]),
      ),
      reLaunch: asyncApi<WechatMiniprogram.ReLaunchOption>(calls, 'reLaunch', ({ url }) =>
        open('reLaunch', String(url), (page) => [page]),
      ),
      navigateBack: asyncApi<WechatMiniprogram.NavigateBackOption>(calls, 'navigateBack', ({ delta = 1 }) => {
        if (stack.length < 2) return fails('navigateBack:fail cannot navigate back at first page');
        stack = stack.slice(0, Math.max(1, stack.length - delta));
        return succeeds();
      }),
    },
  };
}
