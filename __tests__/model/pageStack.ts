import { DEADLINE_MS } from '../../src/core/deadlines';
import type { Navigation } from '../../src/core/ports';
import { MOST_PAGES, type PageName } from '../../src/core/route';
import { createTestPages } from '../world/pages';
import type { Held } from './held';

/** What a WeChat that refuses to move a page answers. */
export const PAGE_REFUSED = new Error('navigateTo:fail');

/** The app asked for more pages than WeChat allows, which it must not. */
const PAGE_LIMIT = new Error('navigateTo:fail page limit exceeded');

/** `slow` moves pages only when a move is released, in any order. */
export type PageMood = 'works' | 'refuses' | 'slow';

/** What WeChat tells the app of its pages, whether the app or the person moved them. */
export interface PageEvents {
  /** a page came to the front; `null` is one of the host app's */
  onShown(page: PageName | null): void;
  /** a page of the flow closes; WeChat still lists it as open while it says so */
  onClosing(): void;
}

/** WeChat's page stack: moves of the app and of the person, and a WeChat that does not move at once. */
export interface PageStack {
  readonly navigation: Navigation;
  readonly open: () => readonly (PageName | null)[];
  /** No move is under way, and the app's last one was carried out in time: then the pages must agree with the flow. */
  readonly isInOrder: () => boolean;
  /** WeChat moves pages at once, and no move is under way. */
  readonly isResponsive: () => boolean;
  /** The host app has opened as many pages as WeChat allows: none of the flow can be opened, until the next move. */
  readonly isWithoutRoom: () => boolean;
  /** A move that ended after its deadline closed a page of the flow: the app may take that for the person's choice. */
  readonly hasClosedLate: () => boolean;
  /** how many pages of the host app were closed by the flow: none may */
  readonly hostPagesClosed: () => number;
  /** WeChat tells of the page on top, as when the app comes to the front. */
  show(): void;
  /** The person closes the page on top. The last one stays. */
  walkBack(): void;
  /** The person, or a link, opens a page over the one on top; nothing happens where as many are open as WeChat allows. */
  walkOn(page: PageName | null): void;
}

/** Pages that are open without the flow. */
const isOfFlow = (page: PageName | null): boolean => page !== null && page !== 'home' && page !== 'account';

/** How many pages of the flow lie on top. */
export function flowPagesOnTop(open: readonly (PageName | null)[]): number {
  const below = [...open].reverse().findIndex((page) => !isOfFlow(page));
  return below === -1 ? open.length : below;
}

const countHostPages = (open: readonly (PageName | null)[]) => open.filter((page) => page === null).length;

interface Place {
  readonly mood: () => PageMood;
  /** the page the app was opened with; `null` is one of the host app's */
  readonly first: PageName | null;
  readonly held: Held;
  readonly now: () => number;
}

export function createPageStack({ first, held, now, mood }: Place, events: PageEvents): PageStack {
  const pages = createTestPages(first);
  let underWay = 0;
  let isBehind = false;
  let isWithoutRoom = false;
  let hasClosedLate = false;
  let hostPagesClosed = 0;

  /** Makes a move and tells the app what WeChat would tell. */
  async function move(act: () => Promise<void>): Promise<void> {
    const begunAt = now();
    isWithoutRoom = false;
    isBehind = mood() === 'refuses';
    if (isBehind) throw PAGE_REFUSED;
    underWay += 1;
    if (mood() === 'slow') await held.hold(Promise.resolve());
    underWay -= 1;
    const isLate = now() - begunAt >= DEADLINE_MS.navigation;
    isBehind ||= isLate;
    const before = pages.open();
    await act();
    hasClosedLate ||= isLate && pages.open().length < before.length;
    hostPagesClosed += countHostPages(before) - countHostPages(pages.open());
    tell(before);
  }

  function tell(before: readonly (PageName | null)[]): void {
    const after = pages.open();
    const top = after[after.length - 1];
    const closed = before.filter((page, depth) => isOfFlow(page) && page !== after[depth]);
    closed.forEach(() => events.onClosing());
    const isSame = after.length === before.length && top === before[before.length - 1];
    if (top !== undefined && !isSame) events.onShown(top);
  }

  function lay(next: (PageName | null)[]): void {
    const before = pages.open();
    pages.lay(next);
    isWithoutRoom ||= next.length === MOST_PAGES && flowPagesOnTop(next) === 0;
    tell(before);
  }

  return {
    open: pages.open,
    isResponsive: () => underWay === 0 && mood() === 'works',
    isWithoutRoom: () => isWithoutRoom,
    isInOrder: () => underWay === 0 && !isBehind,
    hasClosedLate: () => hasClosedLate,
    hostPagesClosed: () => hostPagesClosed,
    show() {
      const top = pages.open()[pages.open().length - 1];
      if (top !== undefined) events.onShown(top);
    },
    walkBack() {
      if (pages.open().length > 1) lay(pages.open().slice(0, -1));
    },
    walkOn(page) {
      if (pages.open().length < MOST_PAGES) lay([...pages.open(), page]);
    },
    navigation: {
      openPages: pages.openPages,
      push(page) {
        if (pages.open().length >= MOST_PAGES) return Promise.reject(PAGE_LIMIT);
        // Another page may have opened while this one was on its way.
        return move(() =>
          pages.open().length < MOST_PAGES ? pages.push(page) : Promise.reject(PAGE_REFUSED),
        );
      },
      replaceTop: (page) => move(() => pages.replaceTop(page)),
      replaceAll: (page) => move(() => pages.replaceAll(page)),
      back: (delta) => move(() => pages.back(delta)),
      pushHostPage: (address) => move(() => pages.pushHostPage(address)),
    },
  };
}
