import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { FlowState } from '../core/flow';
import type { Clock, Navigation, Vault } from '../core/ports';
import { countFlowPages, moveTo, pagesOf, type Move, type PageName } from '../core/route';
import { recordOf } from '../core/sessionRecord';
import { createQueue } from './queue';
import type { FlowStore } from './store';

/** What follows when the flow moved: it is remembered, and shown. */
export interface Consequences {
  /** Brings the person to the page of the current step; nothing happens where they are there already. */
  show(): Promise<void>;
  /** Home came to the front. If the person walked back out of the flow, they are asked no further. */
  homeShown(): Promise<void>;
  /** A page of the flow was closed. If it was the last one and nobody moved on, the person walked out of the flow. */
  flowPageClosed(): Promise<void>;
  /** Settles when all that was begun is done. */
  settled(): Promise<void>;
}

interface Parts {
  readonly store: FlowStore;
  readonly vault: Vault;
  readonly navigation: Navigation;
  readonly clock: Clock;
}

export function createConsequences({ store, vault, navigation, clock }: Parts): Consequences {
  const writes = createQueue();
  const moves = createQueue();
  let lastShown: PageName = 'home';

  function remember(state: FlowState): void {
    const { step } = state;
    // A vault that refuses leaves the session in memory; the next launch signs in silently instead.
    const write = () => (step.name === 'signedIn' ? vault.write(recordOf(step.session)) : vault.clear());
    void writes(() => withDeadline(clock, DEADLINE_MS.vault, 'wechatSilent', write()));
  }

  const show = () =>
    moves(async () => {
      const move = moveTo(store.getState(), navigation.openPages());
      await carryOut(move);
      [lastShown] = pagesOf(store.getState());
    });

  async function carryOut(move: Move): Promise<void> {
    const inTime = (step: Promise<void>) => withDeadline(clock, DEADLINE_MS.navigation, 'wechatSilent', step);
    switch (move.kind) {
      case 'stay':
        return;
      case 'push':
        return inTime(navigation.push(move.page));
      case 'replaceTop':
        if (move.closing > 0) await inTime(navigation.back(move.closing));
        return inTime(navigation.replaceTop(move.page));
      case 'back':
        return inTime(navigation.back(move.delta));
      case 'replaceAll':
        return inTime(navigation.replaceAll(move.page));
    }
  }

  store.subscribe((state, before) => {
    // Without an attempt only the vault itself leads on from the start.
    const isRestored = before.step.name === 'starting' && before.attempt.status === 'idle';
    if (sessionIn(state) !== sessionIn(before) && !isRestored) remember(state);
    if (pagesOf(state)[0] !== pagesOf(before)[0]) void show();
  });

  return {
    show,
    async homeShown() {
      await moves.idle();
      const leftTheFlow = lastShown !== 'home' && pagesOf(store.getState())[0] === lastShown;
      if (leftTheFlow) store.dispatch({ type: 'signInDeclined' });
      else await show();
    },
    async flowPageClosed() {
      // While a page is told of its end it still counts as open.
      await new Promise<void>((resolve) => void clock.after(0, resolve));
      await moves.idle();
      const isOnTheWay = pagesOf(store.getState())[0] !== 'home';
      if (isOnTheWay && countFlowPages(navigation.openPages()) === 0)
        store.dispatch({ type: 'signInDeclined' });
    },
    settled: async () => {
      await Promise.all([writes.idle(), moves.idle()]);
    },
  };
}

const sessionIn = ({ step }: FlowState) => (step.name === 'signedIn' ? step.session : null);
