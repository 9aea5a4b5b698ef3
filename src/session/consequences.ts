import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { FlowState } from '../core/flow';
import type { Clock, Navigation, Vault } from '../core/ports';
import { moveTo, pagesOf, type Move, type PageName } from '../core/route';
import { recordOf } from '../core/sessionRecord';
import { createQueue } from './queue';
import type { FlowStore } from './store';

/** What follows when the flow moved: it is remembered, and shown. */
export interface Consequences {
  /** Brings the person to the page of the current step; nothing happens where they are there already. */
  show(): Promise<void>;
  /** Home came to the front. If the person walked back out of the flow, they are asked no further. */
  homeShown(): Promise<void>;
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
    const isRestored = before.step.name === 'starting';
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
    settled: async () => {
      await Promise.all([writes.idle(), moves.idle()]);
    },
  };
}

const sessionIn = ({ step }: FlowState) => (step.name === 'signedIn' ? step.session : null);
