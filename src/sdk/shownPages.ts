import type { Navigation, PageQuery } from '../core/ports';
import { ProblemError } from '../core/problems';
import type { PageName } from '../core/route';

/**
 * Shows a step in a way of the host app's own, such as a sheet over the page that is open.
 *
 * @param page what to show; `null` when the flow is over and there is nothing to show any more
 * @param query what a code page is for
 * @throws where it cannot be shown: a waiting `requireSignIn` then rejects with `pageNotOpened`
 */
export type ShowPage = (page: PageName | null, query?: PageQuery) => void | Promise<void>;

/** Pages that exist in the host app's own user interface only. WeChat's pages are neither opened nor closed. */
export function createShownNavigation(show: ShowPage): Navigation {
  let open: readonly PageName[] = [];

  async function change(next: readonly PageName[], query?: PageQuery): Promise<void> {
    await show(next[next.length - 1] ?? null, query);
    open = next;
  }

  return {
    // The host app's own page lies below, so that the flow never runs out of pages.
    openPages: () => [null, ...open],
    push: (page, query) => change([...open, page], query),
    replaceTop: (page, query) => change([...open.slice(0, -1), page], query),
    replaceAll: () => change([]),
    back: (delta) => change(open.slice(0, Math.max(0, open.length - delta))),
    // Pages of the engine alone are shown; the host app opens its own.
    pushHostPage: () => Promise.reject(new ProblemError({ code: 'pageNotOpened' })),
  };
}

/** For an app without a user interface for the flow: what needs the person fails, and is never waited for. */
export const refusePages: ShowPage = (page) => {
  if (page !== null) throw new ProblemError({ code: 'pageNotOpened' });
};
