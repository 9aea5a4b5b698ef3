import { DEADLINE_MS } from '../../src/core/deadlines';
import type { Navigation } from '../../src/core/ports';
import type { PageName } from '../../src/core/route';
import { createTestPages } from '../world/pages';
import type { Held } from './held';

/** What a WeChat that refuses to move a page answers. */
export const PAGE_REFUSED = new Error('navigateTo:fail');

/** `slow` moves pages only when a move is released, in any order. */
export type PageMood = 'works' | 'refuses' | 'slow';

/** What WeChat tells the app of its pages, whether the app or the person moved them. */
export interface PageEvents {
  /** home came to the front */
  onHomeShown(): void;
  /** a page above the first one closes; WeChat still lists it as open while it says so */
  onClosing(): void;
}

/** WeChat's page stack: moves of the app and of the person, and a WeChat that does not move at once. */
export interface PageStack {
  readonly navigation: Navigation;
  readonly open: () => readonly (PageName | null)[];
  /** No move is under way, and the app's last one was carried out in time: then the pages must agree with the flow. */
  readonly isInOrder: () => boolean;
  /** The person closes the page on top. The last one stays. */
  walkBack(): void;
  /** The person opens a page over the one on top. */
  walkOn(page: PageName): void;
}

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

  /** Makes a move and tells the app what WeChat would tell. */
  async function move(act: () => Promise<void>): Promise<void> {
    const begunAt = now();
    isBehind = mood() === 'refuses';
    if (isBehind) throw PAGE_REFUSED;
    underWay += 1;
    if (mood() === 'slow') await held.hold(Promise.resolve());
    underWay -= 1;
    isBehind ||= now() - begunAt >= DEADLINE_MS.navigation;
    const before = pages.open();
    await act();
    tell(before);
  }

  function tell(before: readonly (PageName | null)[]): void {
    const after = pages.open();
    const closed = before.filter((page, depth) => depth > 0 && page !== after[depth]);
    closed.forEach(() => events.onClosing());
    if (after[after.length - 1] === 'home' && before[before.length - 1] !== 'home') events.onHomeShown();
  }

  return {
    open: pages.open,
    isInOrder: () => underWay === 0 && !isBehind,
    walkBack() {
      const before = pages.open();
      if (before.length < 2) return;
      pages.lay(before.slice(0, -1));
      tell(before);
    },
    walkOn: (page) => pages.lay([...pages.open(), page]),
    navigation: {
      openPages: pages.openPages,
      push: (page) => move(() => pages.push(page)),
      replaceTop: (page) => move(() => pages.replaceTop(page)),
      replaceAll: (page) => move(() => pages.replaceAll(page)),
      back: (delta) => move(() => pages.back(delta)),
      pushHostPage: (address) => move(() => pages.pushHostPage(address)),
    },
  };
}
