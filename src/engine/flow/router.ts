import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FlowState } from '../../core/flow';
import type { Clock, Navigation, PageQuery } from '../../core/ports';
import { ProblemError } from '../../core/problems';
import { countFlowPages, moveOver, moveTo, pagesOf, type Move, type PageName } from '../../core/route';
import { createTurns } from '../../core/turns';
import type { Diagnosis } from '../diagnosis';
import { pageNotOpened } from '../pageNotOpened';
import { createQueue } from '../queue';
import type { FlowStore } from './store';

export interface RouterState {
  /** the step has changed, and its page is being opened */
  readonly isOpening: boolean;
}

interface Deps {
  readonly store: FlowStore;
  readonly navigation: Navigation;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
}

/** Keeps the open page in line with the step of the flow, and notices when the person left the flow. */
export function createRouter({ store, navigation, clock, diagnosis }: Deps) {
  const opening: StoreApi<RouterState> = createStore(() => ({ isOpening: false }));
  /** Each step begins a turn: the one that is opened last ends the opening. */
  const turns = createTurns();
  const moves = createQueue((thrown) => void diagnosis.report(thrown));
  let lastShown: PageName | null = null;
  /** a page failed to open while an attempt was running, whose end decides which page is needed */
  let isFailurePending = false;
  /** how many moves have failed so far */
  let failures = 0;

  const page = (): PageName => pagesOf(store.getState())[0];

  const topPage = () => {
    const open = navigation.openPages();
    return open[open.length - 1];
  };

  /** The step has a page of its own, and no page of the flow is open. */
  const isOutside = () => page() !== 'home' && countFlowPages(navigation.openPages()) === 0;

  /** Reports a failed move as a problem, which the person reads and which a pending `requireSignIn` rejects with. */
  function fail(thrown: unknown): void {
    const { problem } = diagnosis.report(pageNotOpened(thrown));
    failures += 1;
    isFailurePending = isRunning(store.getState());
    store.dispatch({ type: 'pageFailed', problem });
  }

  function succeed(): void {
    isFailurePending = false;
    if (isPageProblem(store.getState())) store.dispatch({ type: 'problemRead' });
  }

  const move = (makeMove: () => Promise<void>) => moves(() => makeMove().then(succeed, fail));

  const show = () =>
    move(async () => {
      const state = store.getState();
      const due = () => moveTo(state, navigation.openPages());
      const first = due();
      // One page is replaced; those above it are closed before. Another one may be on top by then, perhaps the right one.
      if (first.kind === 'replaceTop' && first.closing > 0) await navigation.back(first.closing);
      const last = due();
      await carryOut(navigation, last);
      lastShown = last.kind === 'wait' ? null : pagesOf(state)[0];
    });

  /** Until the launch is over it is unknown which page is the right one: a page opened by a link stays until then. */
  const align = async (): Promise<void> => {
    if (!isStarting(store.getState())) await show();
  };

  store.subscribe((state, before) => {
    const isLaunchOver = isStarting(before) && !isStarting(state);
    // WeChat's privacy question may be open over a page of the host app; its page closes when it is answered.
    const isAlignDue = isLaunchOver && topPage() !== 'privacy';
    const isFailureDue = isFailurePending && isRunning(before) && !isRunning(state);
    if (pagesOf(state)[0] !== pagesOf(before)[0] || isAlignDue || isFailureDue) void showStep();
  });

  async function showStep(): Promise<void> {
    const isCurrent = turns.begin();
    opening.setState({ isOpening: page() !== 'home' });
    await show();
    if (isCurrent()) opening.setState({ isOpening: false });
  }

  return {
    /** Whether a page is being opened, for what home shows until then. */
    store: opening,

    /** Opens the page of the current step; does nothing where it is open already. */
    show,

    /** The same, except that nothing is opened or closed before the launch is over. */
    align,

    /**
     * Runs what the person asked for, then opens the page of the step also where the step stayed the same: a page could not
     * be opened before, or another one was opened by a link. A page that WeChat refused to open just now is not tried again.
     *
     * @returns what `act` resolves with, once the moves have ended
     */
    async thenAligned<T>(act: () => T | Promise<T>): Promise<T> {
      const before = failures;
      const outcome = await act();
      await moves.idle();
      if (failures === before) await align();
      return outcome;
    },

    /** Opens another page of the same step over the one on top. A failure is told to the person. */
    open: (over: PageName, query?: PageQuery): Promise<void> =>
      move(() => carryOut(navigation, moveOver(over, navigation.openPages()), query)),

    /** Closes the page on top. If it is the only one, or cannot be closed, the page of the current step replaces it. */
    close: (): Promise<void> => (navigation.openPages().length > 1 ? navigation.back(1).catch(show) : show()),

    /** To be called when home is shown. A person who went back from the flow to home has declined. */
    async homeShown(): Promise<void> {
      await moves.idle();
      // Only a page that was actually shown can have been left.
      if (isOutside() && page() === lastShown) store.dispatch({ type: 'signInDeclined' });
      else await show();
    },

    /**
     * To be called when a page of the flow, or the account page of a person who is not signed in, is shown, perhaps by a link:
     * it leads to the page of the step.
     */
    flowPageShown: align,

    /**
     * To be called when a page of the flow is closed. Closing the last one declines, unless a move closed it, or it was a page
     * that is read over others: then the page that waited for that opens.
     */
    async flowPageClosed(): Promise<void> {
      // WeChat still lists a page as open while it reports that the page closes.
      await new Promise<void>((resolve) => void clock.after(0, resolve));
      await moves.idle();
      if (!isOutside()) return;
      if (page() === lastShown) store.dispatch({ type: 'signInDeclined' });
      else await show();
    },
  };
}

const isStarting = ({ step }: FlowState): boolean => step.name === 'starting';

const isRunning = ({ attempt }: FlowState): boolean => attempt.status === 'running';

const isPageProblem = ({ attempt }: FlowState): boolean =>
  attempt.status === 'failed' && attempt.problem.code === 'pageNotOpened';

async function carryOut(navigation: Navigation, move: Move, query?: PageQuery): Promise<void> {
  switch (move.kind) {
    case 'stay':
    case 'wait':
      return;
    case 'push':
      return navigation.push(move.page, query);
    case 'replaceTop':
      return navigation.replaceTop(move.page, query);
    case 'back':
      return navigation.back(move.delta);
    case 'replaceAll':
      return navigation.replaceAll(move.page);
    case 'blocked':
      throw new ProblemError({ code: 'pageNotOpened' });
  }
}
