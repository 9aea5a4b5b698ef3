import type { Puzzle } from './captcha';
import { coolDown, laterOf, type Cooldowns, type NewPause, type Pause } from './cooldowns';
import type { Problem } from './problems';
import type { Recipient } from './recipient';

/**
 * The state of sending a verification code: load a puzzle, check its solution, send the code (contract §4.1). It runs beside
 * a step of the flow and does not change it. Every sending ends at `resting`.
 */
export interface CodeSending {
  readonly stage:
    | { readonly name: 'resting' }
    | { readonly name: 'loadingPuzzle' }
    | { readonly name: 'puzzle'; readonly puzzle: Puzzle }
    | { readonly name: 'checkingPuzzle'; readonly puzzle: Puzzle }
    | { readonly name: 'sending' };
  /** where the code goes, or went last */
  readonly recipient: Recipient | null;
  /** where a code was sent; `null` until the server has accepted one */
  readonly sentTo: Recipient | null;
  /** wrong solutions in this sending */
  readonly captchaFailures: number;
  readonly problem: Problem | null;
  readonly cooldowns: Cooldowns;
}

/** What may happen to a sending. */
export type CodeSendingEvent =
  | { readonly type: 'cooldownsRead'; readonly cooldowns: Cooldowns }
  | { readonly type: 'codeWanted'; readonly recipient: Recipient }
  /** a code was wanted while the pause before another one runs: nothing is sent */
  | ({ readonly type: 'pauseMet'; readonly recipient: Recipient } & Pick<Pause, 'until' | 'reason'>)
  | { readonly type: 'puzzleWanted' }
  | { readonly type: 'puzzleLoaded'; readonly puzzle: Puzzle }
  | { readonly type: 'puzzleDropped' }
  | { readonly type: 'puzzleFailed'; readonly problem: Problem }
  | { readonly type: 'puzzleSolved' }
  | { readonly type: 'codeSent' }
  | ({ readonly type: 'pauseBegan' } & NewPause)
  | { readonly type: 'pausesForgotten' }
  | { readonly type: 'sendingFailed'; readonly problem: Problem }
  | { readonly type: 'sendingCancelled' }
  /** a page that sends codes was opened: it shows nothing of an earlier sending */
  | { readonly type: 'pageOpened' };

/** A sending is given up after so many wrong solutions, so that it cannot go on without end. */
const MOST_CAPTCHA_FAILURES = 5;

const RESTING = { name: 'resting' } as const;

/** The state before anything was sent. */
export const NOTHING_SENT: CodeSending = {
  stage: RESTING,
  recipient: null,
  sentTo: null,
  captchaFailures: 0,
  problem: null,
  cooldowns: {},
};

/**
 * Computes the state of a sending that follows an event. Pure. A code counts as sent only after `codeSent`.
 *
 * @returns the next state; `state` itself where the event changes nothing
 */
export function advanceSending(state: CodeSending, event: CodeSendingEvent): CodeSending {
  switch (event.type) {
    case 'cooldownsRead':
      return { ...state, cooldowns: laterOf(event.cooldowns, state.cooldowns) };
    case 'codeWanted':
      return {
        ...state,
        stage: { name: 'loadingPuzzle' },
        recipient: event.recipient,
        captchaFailures: 0,
        problem: null,
      };
    case 'pauseMet':
      return pauseMet(state, event);
    case 'puzzleWanted':
      return { ...state, stage: { name: 'loadingPuzzle' } };
    case 'puzzleLoaded':
      return { ...state, stage: { name: 'puzzle', puzzle: event.puzzle } };
    case 'puzzleDropped':
      return state.stage.name === 'puzzle'
        ? { ...state, stage: { name: 'checkingPuzzle', puzzle: state.stage.puzzle }, problem: null }
        : state;
    case 'puzzleFailed':
      return puzzleFailed(state, event.problem);
    case 'puzzleSolved':
      return { ...state, stage: { name: 'sending' }, captchaFailures: 0, problem: null };
    case 'codeSent':
      return { ...state, stage: RESTING, sentTo: state.recipient, problem: null };
    case 'pauseBegan':
      return { ...state, cooldowns: coolDown(state.cooldowns, event) };
    case 'pausesForgotten':
      return NOTHING_SENT;
    case 'sendingFailed':
      return { ...state, stage: RESTING, problem: event.problem };
    case 'sendingCancelled':
      return { ...state, stage: RESTING, problem: null };
    case 'pageOpened':
      return { ...NOTHING_SENT, cooldowns: state.cooldowns };
  }
}

/** A pause after a code was sent settles its recipient; one after a refusal says when to ask again, and settles none. */
function pauseMet(
  state: CodeSending,
  { recipient, until, reason }: Extract<CodeSendingEvent, { type: 'pauseMet' }>,
): CodeSending {
  const met = { ...state, stage: RESTING, recipient };
  if (reason === 'sent') return { ...met, sentTo: recipient, problem: null };
  // The refusal that began this pause has the server's words; they are not stored.
  const isKnown = state.problem?.retryAt === until;
  return { ...met, problem: isKnown ? state.problem : { code: 'sendFailed', retryAt: until } };
}

/** The server deletes a puzzle with its first solution, right or wrong (contract §4.3), so a new one is loaded. */
function puzzleFailed(state: CodeSending, problem: Problem): CodeSending {
  const captchaFailures = state.captchaFailures + 1;
  return captchaFailures < MOST_CAPTCHA_FAILURES
    ? { ...state, stage: { name: 'loadingPuzzle' }, captchaFailures, problem }
    : { ...state, stage: RESTING, captchaFailures: 0, problem: { code: 'captchaGivenUp' } };
}
