import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cipher } from '../../core/captcha';
import {
  advanceSending,
  NOTHING_SENT,
  type CodeSending,
  type CodeSendingEvent,
} from '../../core/codeSending';
import { pauseOf, type CodePurpose } from '../../core/cooldowns';
import type { Clock, KeyValueStorage } from '../../core/ports';
import { recoveryOf, type Problem } from '../../core/problems';
import type { Recipient } from '../../core/recipient';
import type { CaptchaToken } from '../../core/tokens';
import { createTurns } from '../../core/turns';
import type { SignInClient } from '../../idaas/signInClient';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { Outcome } from '../flow/actions';
import { createStoredPauses } from './storedPauses';

interface Deps {
  readonly client: SignInClient;
  readonly settings: IdaasSettings;
  /** where the pauses between two codes are stored */
  readonly cooldownStorage: KeyValueStorage;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
  /** returns a text that differs every time: the salt of a stored pause */
  readonly newSalt: () => string;
}

type IsCurrent = () => boolean;

/**
 * Sends verification codes behind the slider captcha (contract §4.1). No call rejects. One that can fail returns the problem,
 * also where the person has left meanwhile and the store does not show it.
 */
export function createCodeSender(deps: Deps) {
  const { client, settings, clock, diagnosis } = deps;
  const store: StoreApi<CodeSending> = createStore<CodeSending>()(() => NOTHING_SENT);
  const dispatch = (event: CodeSendingEvent) => store.setState(advanceSending(store.getState(), event));
  const pauses = createStoredPauses({ ...deps, state: store.getState, dispatch });
  /** Cancelling, or beginning again, ends the turn: the answers of an earlier one change nothing. */
  const turns = createTurns();

  /** A double tap sends one code. The stage is asked, because a sending spans several calls (docs/decisions/0014). */
  function isUnderWay(recipient: Recipient): boolean {
    const { stage, recipient: to } = store.getState();
    const waits = stage.name !== 'resting' && stage.name !== 'puzzle';
    return waits && to?.method === recipient.method && to.address === recipient.address;
  }

  async function loadPuzzle(isCurrent: IsCurrent): Outcome {
    try {
      const puzzle = await client.loadPuzzle();
      if (isCurrent()) dispatch({ type: 'puzzleLoaded', puzzle });
      return null;
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      if (isCurrent()) dispatch({ type: 'sendingFailed', problem });
      return problem;
    }
  }

  async function send(
    isCurrent: IsCurrent,
    purpose: CodePurpose,
    recipient: Recipient,
    token: CaptchaToken | null,
  ): Outcome {
    dispatch({ type: 'puzzleSolved' });
    const pause = pauses.beginner();
    try {
      await client.sendCode(purpose, recipient, token);
      // The pause counts even if the person has cancelled meanwhile: the code was sent.
      pause({ purpose, recipient, until: clock.now() + settings.resendMs, reason: 'sent' });
      if (isCurrent()) dispatch({ type: 'codeSent' });
      return null;
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      if (problem.retryAt !== undefined)
        pause({ purpose, recipient, until: problem.retryAt, reason: 'refused' });
      // The captcha token was stale: the person solves another puzzle.
      return notSolved(isCurrent, problem);
    }
  }

  return {
    store,

    /** To be called at the launch: restores the stored pauses, and removes those that are over from the storage. */
    restorePauses: pauses.restore,

    /** To be called when a page that sends codes opens: clears the last sending, and restores the stored pauses. */
    async open(): Promise<void> {
      turns.begin();
      dispatch({ type: 'pageOpened' });
      await pauses.restore();
    },

    /** Removes all pauses, from the storage too, and ends the sending. */
    async forget(): Promise<void> {
      turns.begin();
      await pauses.forget();
    },

    /**
     * Begins with a puzzle, or sends at once if the tenant demands none (U10). During a pause nothing is sent: where a code
     * was sent before, its recipient is settled again; where one was refused, the problem says until when.
     *
     * @returns `null` where there is a puzzle, the code was sent, or one to this recipient is under way already
     */
    async request(purpose: CodePurpose, recipient: Recipient): Outcome {
      if (isUnderWay(recipient)) return null;
      const isCurrent = turns.begin();
      const pause = pauseOf(store.getState().cooldowns, purpose, recipient, clock.now());
      if (pause) {
        dispatch({ type: 'pauseMet', recipient, until: pause.until, reason: pause.reason });
        return store.getState().problem;
      }
      dispatch({ type: 'codeWanted', recipient });
      return settings.captcha === 'skip' ? send(isCurrent, purpose, recipient, null) : loadPuzzle(isCurrent);
    },

    /** Replaces the puzzle by another one. */
    async refresh(): Outcome {
      const isCurrent = turns.begin();
      dispatch({ type: 'puzzleWanted' });
      return loadPuzzle(isCurrent);
    },

    /**
     * Checks where the piece was dropped, and sends the code if the puzzle is solved.
     * @param x the offset of the piece, in image pixels
     * @param cipher in place of the one that the engine was given, for an app that loads it with the page of the puzzle
     * @returns `null` where the code was sent, or there is nothing to solve or to send any more
     */
    async solve(purpose: CodePurpose, x: number, cipher?: Cipher): Outcome {
      const { stage, recipient } = store.getState();
      if (stage.name !== 'puzzle' || !recipient) return null;
      const isCurrent = turns.current();
      dispatch({ type: 'puzzleDropped' });
      try {
        const token = await client.solvePuzzle(stage.puzzle, x, recipient, cipher);
        return isCurrent() ? await send(isCurrent, purpose, recipient, token) : null;
      } catch (thrown) {
        return notSolved(isCurrent, diagnosis.report(thrown).problem);
      }
    },

    /** Ends the sending, because the person closed the puzzle. */
    cancel(): void {
      turns.begin();
      dispatch({ type: 'sendingCancelled' });
    },
  };

  /** @returns what the person has to be told: the problem, that the sending was given up, or why there is no other puzzle */
  async function notSolved(isCurrent: IsCurrent, problem: Problem): Outcome {
    if (!isCurrent()) return problem;
    if (recoveryOf(problem) !== 'newPuzzle') {
      dispatch({ type: 'sendingFailed', problem });
      return problem;
    }
    dispatch({ type: 'puzzleFailed', problem });
    const { stage, problem: told } = store.getState();
    return stage.name === 'loadingPuzzle' ? ((await loadPuzzle(isCurrent)) ?? problem) : told;
  }
}
