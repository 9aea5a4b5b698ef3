import type { Clock, Navigation } from '../../core/ports';
import { countFlowPages, moveTo, pagesOf, type Move, type PageName } from '../../core/route';
import type { Diagnosis } from '../diagnosis';
import { createQueue } from '../queue';
import type { FlowStore } from './store';

interface Deps {
  readonly store: FlowStore;
  readonly navigation: Navigation;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
}

/** Keeps the open page in line with the step of the flow, and notices when the person left the flow. */
export function createRouter({ store, navigation, clock, diagnosis }: Deps) {
  const moves = createQueue((thrown) => void diagnosis.report(thrown));
  let lastShown: PageName | null = null;

  const page = (): PageName => pagesOf(store.getState())[0];

  /** The step has a page of its own, and no page of the flow is open. */
  const isOutside = () => page() !== 'home' && countFlowPages(navigation.openPages()) === 0;

  const show = () =>
    moves(async () => {
      const state = store.getState();
      await carryOut(navigation, moveTo(state, navigation.openPages()));
      [lastShown] = pagesOf(state);
    });

  store.subscribe((state, before) => {
    if (pagesOf(state)[0] !== pagesOf(before)[0]) void show();
  });

  return {
    /** Opens the page of the current step; does nothing where it is open already. */
    show,

    /** To be called when home is shown. A person who went back from the flow to home has declined. */
    async homeShown(): Promise<void> {
      await moves.idle();
      // Only a page that was actually shown can have been left.
      if (isOutside() && page() === lastShown) store.dispatch({ type: 'signInDeclined' });
      else await show();
    },

    /** To be called when a page of the flow is closed. Closing the last one declines, unless a move closed it. */
    async flowPageClosed(): Promise<void> {
      // WeChat still lists a page as open while it reports that the page closes.
      await new Promise<void>((resolve) => void clock.after(0, resolve));
      await moves.idle();
      if (isOutside()) store.dispatch({ type: 'signInDeclined' });
    },
  };
}

async function carryOut(navigation: Navigation, move: Move): Promise<void> {
  switch (move.kind) {
    case 'stay':
      return;
    case 'push':
      return navigation.push(move.page);
    case 'replaceTop':
      if (move.closing > 0) await navigation.back(move.closing);
      return navigation.replaceTop(move.page);
    case 'back':
      return navigation.back(move.delta);
    case 'replaceAll':
      return navigation.replaceAll(move.page);
  }
}
