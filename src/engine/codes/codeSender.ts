import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cipher } from '../../core/captcha';
import {
  advanceSending,
  NOTHING_SENT,
  type CodeSending,
  type CodeSendingEvent,
} from '../../core/codeSending';
import {
  pauseOf,
  readCooldowns,
  type CodePurpose,
  type NewPause,
  type PauseReason,
} from '../../core/cooldowns';
import type { Clock, KeyValueStorage } from '../../core/ports';
import { recoveryOf, type Problem } from '../../core/problems';
import type { Recipient } from '../../core/recipient';
import type { CaptchaToken } from '../../core/tokens';
import { createTurns } from '../../core/turns';
import type { IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import { createBestEffortStorage } from '../bestEffortStorage';
import type { Diagnosis } from '../diagnosis';

interface Deps {
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  /** where the pauses between two codes are stored */
  readonly cooldownStorage: KeyValueStorage;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
  /** returns a text that differs every time: the salt of a stored pause */
  readonly newSalt: () => string;
}

type IsCurrent = () => boolean;

/** A stored pause that is longer than this is ignored: the clock was wrong. */
const LONGEST_COOLDOWN_MS = 24 * 60 * 60_000;

const countOf = (stored: unknown): number =>
  typeof stored === 'object' && stored !== null ? Object.keys(stored).length : 0;

/** Sends verification codes behind the slider captcha (contract §4.1). No call rejects: the outcome is in the store. */
export function createCodeSender({ client, settings, cooldownStorage, clock, diagnosis, newSalt }: Deps) {
  const store: StoreApi<CodeSending> = createStore<CodeSending>()(() => NOTHING_SENT);
  const dispatch = (event: CodeSendingEvent) => store.setState(advanceSending(store.getState(), event));
  const storage = createBestEffortStorage(cooldownStorage);
  /** Cancelling, or beginning again, ends the turn: the answers of an earlier one change nothing. */
  const turns = createTurns();
  /** Forgetting the pauses ends the turn: one that was being read, or begins with a late answer, is dropped. */
  const memories = createTurns();

  /** A double tap sends one code. */
  function isUnderWay(recipient: Recipient): boolean {
    const { stage, recipient: to } = store.getState();
    const waits = stage.name !== 'resting' && stage.name !== 'puzzle';
    return waits && to?.method === recipient.method && to.address === recipient.address;
  }

  async function loadPuzzle(isCurrent: IsCurrent): Promise<void> {
    try {
      const puzzle = await client.loadPuzzle();
      if (isCurrent()) dispatch({ type: 'puzzleLoaded', puzzle });
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      if (isCurrent()) dispatch({ type: 'sendingFailed', problem });
    }
  }

  async function send(
    isCurrent: IsCurrent,
    purpose: CodePurpose,
    recipient: Recipient,
    token: CaptchaToken | null,
  ): Promise<void> {
    dispatch({ type: 'puzzleSolved' });
    const isRemembered = memories.current();
    const pause = (until: number, reason: PauseReason): void => {
      if (isRemembered()) coolDown({ purpose, recipient, until, reason });
    };
    try {
      await client.sendCode(purpose, recipient, token);
      // The pause counts even if the person has cancelled meanwhile: the code was sent.
      pause(clock.now() + settings.resendMs, 'sent');
      if (isCurrent()) dispatch({ type: 'codeSent' });
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      if (problem.retryAt !== undefined) pause(problem.retryAt, 'refused');
      // The captcha token was stale: the person solves another puzzle.
      if (isCurrent()) await notSolved(isCurrent, problem);
    }
  }

  function coolDown(begun: Omit<NewPause, 'now' | 'salt'>): void {
    dispatch({ type: 'pauseBegan', ...begun, now: clock.now(), salt: newSalt() });
    void storePauses();
  }

  const runningPauses = () => readCooldowns(store.getState().cooldowns, clock.now(), LONGEST_COOLDOWN_MS);

  /** Stores the pauses that run. */
  function storePauses(): Promise<void> {
    removeWhenOver();
    const running = runningPauses();
    return storage.write(Object.keys(running).length > 0 ? running : null);
  }

  let stopRemoval = (): void => undefined;

  /** A stored pause tells that a code was asked for: it is removed when it ends, also where no page is opened. */
  function removeWhenOver(): void {
    stopRemoval();
    const ends = Object.values(runningPauses()).map(({ until }) => until);
    if (ends.length > 0) stopRemoval = clock.after(Math.min(...ends) - clock.now(), () => void storePauses());
  }

  async function restorePauses(): Promise<void> {
    const isRemembered = memories.current();
    const kept = await storage.read();
    if (!isRemembered()) return;
    const cooldowns = readCooldowns(kept, clock.now(), LONGEST_COOLDOWN_MS);
    dispatch({ type: 'cooldownsRead', cooldowns });
    if (countOf(kept) > Object.keys(cooldowns).length) await storePauses();
    else removeWhenOver();
  }

  return {
    store,

    /** To be called at the launch: restores the stored pauses, and removes those that are over from the storage. */
    restorePauses,

    /** To be called when a page that sends codes opens: clears the last sending, and restores the stored pauses. */
    async open(): Promise<void> {
      turns.begin();
      dispatch({ type: 'pageOpened' });
      await restorePauses();
    },

    /** Removes all pauses, from the storage too, and ends the sending. */
    async forget(): Promise<void> {
      turns.begin();
      memories.begin();
      dispatch({ type: 'pausesForgotten' });
      await storePauses();
    },

    /**
     * Begins with a puzzle, or sends at once if the tenant demands none (U10). During a pause nothing is sent: where a code
     * was sent before, its recipient is settled again; where one was refused, the problem says until when.
     */
    async request(purpose: CodePurpose, recipient: Recipient): Promise<void> {
      if (isUnderWay(recipient)) return;
      const isCurrent = turns.begin();
      const pause = pauseOf(store.getState().cooldowns, purpose, recipient, clock.now());
      if (pause) return dispatch({ type: 'pauseMet', recipient, until: pause.until, reason: pause.reason });
      dispatch({ type: 'codeWanted', recipient });
      await (settings.captcha === 'skip' ? send(isCurrent, purpose, recipient, null) : loadPuzzle(isCurrent));
    },

    /** Replaces the puzzle by another one. */
    async refresh(): Promise<void> {
      const isCurrent = turns.begin();
      dispatch({ type: 'puzzleWanted' });
      await loadPuzzle(isCurrent);
    },

    /**
     * Checks where the piece was dropped, and sends the code if the puzzle is solved.
     * @param x the offset of the piece, in image pixels
     * @param cipher in place of the one that the engine was given, for an app that loads it with the page of the puzzle
     */
    async solve(purpose: CodePurpose, x: number, cipher?: Cipher): Promise<void> {
      const { stage, recipient } = store.getState();
      if (stage.name !== 'puzzle' || !recipient) return;
      const isCurrent = turns.current();
      dispatch({ type: 'puzzleDropped' });
      try {
        const token = await client.solvePuzzle(stage.puzzle, x, recipient, cipher);
        if (isCurrent()) await send(isCurrent, purpose, recipient, token);
      } catch (thrown) {
        const { problem } = diagnosis.report(thrown);
        if (isCurrent()) await notSolved(isCurrent, problem);
      }
    },

    /** Ends the sending, because the person closed the puzzle. */
    cancel(): void {
      turns.begin();
      dispatch({ type: 'sendingCancelled' });
    },
  };

  async function notSolved(isCurrent: IsCurrent, problem: Problem): Promise<void> {
    if (recoveryOf(problem) !== 'newPuzzle') return dispatch({ type: 'sendingFailed', problem });
    dispatch({ type: 'puzzleFailed', problem });
    if (store.getState().stage.name === 'loadingPuzzle') await loadPuzzle(isCurrent);
  }
}
