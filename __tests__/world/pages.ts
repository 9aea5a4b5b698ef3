import type { Navigation } from '../../src/core/ports';
import type { PageName } from '../../src/core/route';

/** WeChat's page stack without WeChat: what lies open, bottom first, and how the person walks back. */
export interface TestPages extends Navigation {
  readonly open: () => readonly (PageName | null)[];
  /** what the host app opened by itself */
  readonly lay: (open: (PageName | null)[]) => void;
  /** every page that came to the front, in order */
  readonly shown: readonly PageName[];
}

export function createTestPages(first: PageName | null = 'home'): TestPages {
  let stack: (PageName | null)[] = [first];
  const shown: PageName[] = [];
  const show = (next: (PageName | null)[]) => {
    stack = next;
    const top = stack[stack.length - 1];
    if (top) shown.push(top);
    return Promise.resolve();
  };
  return {
    open: () => stack,
    lay: (open) => {
      stack = open;
    },
    shown,
    openPages: () => stack,
    push: (page) => show([...stack, page]),
    replaceTop: (page) => show([...stack.slice(0, -1), page]),
    replaceAll: (page) => show([page]),
    pushHostPage: () => show([...stack, null]),
    back: (delta) => show(stack.slice(0, Math.max(1, stack.length - delta))),
  };
}
