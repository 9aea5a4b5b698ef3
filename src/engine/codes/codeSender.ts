import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  advanceSending,
  NOTHING_SENT,
  type CodeSending,
  type CodeSendingEvent,
} from '../../core/codeSending';
import { pauseLeft, readCooldowns, type CodePurpose } from '../../core/cooldowns';
import type { Clock, KeyValueStorage } from '../../core/ports';
import { problemOf, recoveryOf } from '../../core/problems';
import type { Recipient } from '../../core/recipient';
import type { CaptchaToken } from '../../core/singleUse';
import type { IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import { createBestEffortStorage } from '../bestEffortStorage';

interface Deps {
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  /** where cooldowns rest between two launches */
  readonly cooldownStorage: KeyValueStorage;
  readonly clock: Clock;
}

/** The longest pause a server may ask for that is believed after a restart. */
const LONGEST_COOLDOWN_MS = 24 * 60 * 60_000;

/** Sends verification codes behind the slider captcha (contract §4.1). Nothing here rejects: the outcome is in the store. */
export function createCodeSender({ client, settings, cooldownStorage, clock }: Deps) {
  const store: StoreApi<CodeSending> = createStore<CodeSending>()(() => NOTHING_SENT);
  const dispatch = (event: CodeSendingEvent) => store.setState(advanceSending(store.getState(), event));
  const shelf = createBestEffortStorage(cooldownStorage, clock);
  /** What was begun before the person cancelled, or began anew, is not awaited any more. */
  let turn = 0;

  const isOver = (mine: number) => mine !== turn;

  /** A double tap is one code. */
  function isUnderWay(recipient: Recipient): boolean {
    const { stage, recipient: to } = store.getState();
    const waits = stage.name !== 'resting' && stage.name !== 'puzzle';
    return waits && to?.method === recipient.method && to.address === recipient.address;
  }

  async function loadPuzzle(mine: number): Promise<void> {
    try {
      const puzzle = await client.loadPuzzle();
      if (!isOver(mine)) dispatch({ type: 'puzzleLoaded', puzzle });
    } catch (thrown) {
      if (!isOver(mine)) dispatch({ type: 'sendingFailed', problem: problemOf(thrown) });
    }
  }

  async function send(
    mine: number,
    purpose: CodePurpose,
    recipient: Recipient,
    token: CaptchaToken | null,
  ): Promise<void> {
    dispatch({ type: 'puzzleSolved' });
    try {
      await client.sendCode(purpose, recipient, token);
      // The code went out even where nobody waits for it any more: its pause counts in either case.
      pause(purpose, recipient, clock.now() + settings.resendMs);
      if (!isOver(mine)) dispatch({ type: 'codeSent' });
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.retryAt !== undefined) pause(purpose, recipient, problem.retryAt);
      if (!isOver(mine)) dispatch({ type: 'sendingFailed', problem });
    }
  }

  function pause(purpose: CodePurpose, recipient: Recipient, until: number): void {
    dispatch({ type: 'pauseBegan', purpose, recipient, until, now: clock.now() });
    void shelf.write(store.getState().cooldowns);
  }

  return {
    store,

    /** A page that sends codes opened: a clean slate, and the pauses that were running before. */
    async open(): Promise<void> {
      turn += 1;
      dispatch({ type: 'pageOpened' });
      const kept = await shelf.read();
      dispatch({ type: 'cooldownsRead', cooldowns: readCooldowns(kept, clock.now(), LONGEST_COOLDOWN_MS) });
    },

    /** Begins: a puzzle, or at once where the tenant demands none (U10). Nothing happens during a pause. */
    async request(purpose: CodePurpose, recipient: Recipient): Promise<void> {
      const { cooldowns } = store.getState();
      if (pauseLeft(cooldowns, purpose, recipient, clock.now()) > 0 || isUnderWay(recipient)) return;
      turn += 1;
      dispatch({ type: 'codeWanted', recipient });
      await (settings.captcha === 'skip' ? send(turn, purpose, recipient, null) : loadPuzzle(turn));
    },

    /** Another puzzle, because the person cannot make out this one. */
    async refresh(): Promise<void> {
      turn += 1;
      dispatch({ type: 'puzzleWanted' });
      await loadPuzzle(turn);
    },

    /**
     * The piece was dropped.
     * @param x its offset in image pixels
     */
    async solve(purpose: CodePurpose, x: number): Promise<void> {
      const { stage, recipient } = store.getState();
      if (stage.name !== 'puzzle' || !recipient) return;
      const mine = turn;
      dispatch({ type: 'puzzleDropped' });
      try {
        const token = await client.solvePuzzle(stage.puzzle, x, recipient);
        if (!isOver(mine)) await send(mine, purpose, recipient, token);
      } catch (thrown) {
        if (!isOver(mine)) await notSolved(mine, thrown);
      }
    },

    /** The person closed the puzzle. */
    cancel(): void {
      turn += 1;
      dispatch({ type: 'sendingCancelled' });
    },
  };

  async function notSolved(mine: number, thrown: unknown): Promise<void> {
    const problem = problemOf(thrown);
    if (recoveryOf(problem) !== 'newPuzzle') return dispatch({ type: 'sendingFailed', problem });
    dispatch({ type: 'puzzleFailed', problem });
    if (store.getState().stage.name === 'loadingPuzzle') await loadPuzzle(mine);
  }
}
