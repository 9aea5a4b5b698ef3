import { DEADLINE_MS, VAULT_RETRY_MS, withDeadline } from '../../core/deadlines';
import type { FlowState } from '../../core/flow';
import type { Clock, Navigation, Vault } from '../../core/ports';
import { problemOf } from '../../core/problems';
import { countFlowPages, moveTo, pagesOf, type Move, type PageName } from '../../core/route';
import type { Session } from '../../core/session';
import { recordOf } from '../../core/sessionRecord';
import { createQueue } from '../queue';
import type { FlowStore } from '../flow/store';

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

interface Deps {
  readonly store: FlowStore;
  readonly vault: Vault;
  readonly navigation: Navigation;
  readonly clock: Clock;
  /** whose sessions are kept */
  readonly issuer: string;
}

export function createConsequences({ store, vault, navigation, clock, issuer }: Deps): Consequences {
  const writes = createQueue();
  const moves = createQueue();
  let lastShown: PageName | null = null;

  let retryMs: number = VAULT_RETRY_MS.first;
  let cancelRetry = () => {};

  /**
   * Brings the vault to what the state says by then, so that nothing older is ever written over something newer. A vault
   * that refuses even to forget is asked again while the app lives: nobody who signed out stays in it.
   */
  const remember = (): void =>
    void writes(async () => {
      cancelRetry();
      try {
        await bring(keptIn(store.getState()));
        retryMs = VAULT_RETRY_MS.first;
      } catch {
        cancelRetry = clock.after(retryMs, remember);
        retryMs = Math.min(2 * retryMs, VAULT_RETRY_MS.longest);
      }
    });

  async function bring(kept: Session | null): Promise<void> {
    if (!kept) return inVault(kept, () => vault.clear());
    const record = recordOf(kept, issuer);
    await inVault(kept, () => vault.write(record)).catch((thrown: unknown) => {
      if (problemOf(thrown).code === 'wechatSilent') throw thrown;
      // A vault that refuses leaves the session in memory; nobody's older one may stay behind it.
      return inVault(kept, () => vault.clear());
    });
  }

  /** A task of the vault. One that ends after its deadline may have undone what came later, so that is done again. */
  function inVault(kept: Session | null, use: () => Promise<void>): Promise<void> {
    let isLate = false;
    const task = (async () => use())().finally(() => {
      if (isLate && keptIn(store.getState()) !== kept) remember();
    });
    return withDeadline(clock, DEADLINE_MS.vault, 'wechatSilent', task).catch((thrown: unknown) => {
      isLate = true;
      throw thrown;
    });
  }

  const show = () =>
    moves(async () => {
      const state = store.getState();
      await carryOut(moveTo(state, navigation.openPages()));
      [lastShown] = pagesOf(state);
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

  const page = (): PageName => pagesOf(store.getState())[0];

  /** The step has a page, and neither it nor another of the flow is open. */
  const isOutside = () => page() !== 'home' && countFlowPages(navigation.openPages()) === 0;

  store.subscribe((state, before) => {
    if (hasToRemember(state, before)) remember();
    if (pagesOf(state)[0] !== pagesOf(before)[0]) void show();
  });

  return {
    show,
    async homeShown() {
      await moves.idle();
      // What was not shown yet nobody walked out of.
      if (isOutside() && page() === lastShown) store.dispatch({ type: 'signInDeclined' });
      else await show();
    },
    async flowPageClosed() {
      // While a page is told of its end it still counts as open.
      await new Promise<void>((resolve) => void clock.after(0, resolve));
      await moves.idle();
      if (isOutside()) store.dispatch({ type: 'signInDeclined' });
    },
    settled: async () => {
      await Promise.all([writes.idle(), moves.idle()]);
    },
  };
}

/** The session that rests in the vault while the flow is there. */
function keptIn({ step }: FlowState): Session | null {
  if (step.name === 'signedIn') return step.session;
  return 'lapsed' in step ? (step.lapsed ?? null) : null;
}

/** Where nothing is to be kept each new step says so: what could not be read at the launch may still lie there. */
function hasToRemember(state: FlowState, before: FlowState): boolean {
  if (state.step === before.step || isFromVault(state, before)) return false;
  return keptIn(state) === null || keptIn(state) !== keptIn(before);
}

/** The launch read the vault, or got no further: what rests there stays. */
function isFromVault({ step, attempt }: FlowState, before: FlowState): boolean {
  if (before.step.name !== 'starting') return false;
  const isRestored = step.name === 'signedIn' && before.attempt.status === 'idle';
  return isRestored || step.name === 'starting' || (step.name === 'signedOut' && attempt.status === 'failed');
}
