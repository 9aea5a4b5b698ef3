import { MOST_CAPTCHA_FAILURES, type Puzzle } from './captcha';
import { coolDown, laterOf, type Cooldowns, type NewPause } from './cooldowns';
import type { Problem } from './problems';
import type { Recipient } from './recipient';

/**
 * Getting a verification code to a person: puzzle, its solution, the sending. It moves no step of the flow; it runs beside
 * one, and begins at `resting` again whatever happened.
 */
export interface CodeSending {
  readonly stage:
    | { readonly name: 'resting' }
    | { readonly name: 'loadingPuzzle' }
    | { readonly name: 'puzzle'; readonly puzzle: Puzzle }
    | { readonly name: 'checkingPuzzle'; readonly puzzle: Puzzle }
    | { readonly name: 'sending' };
  /** to whom the code goes, or went last */
  readonly recipient: Recipient | null;
  /** the recipient a code is on its way to */
  readonly sentTo: Recipient | null;
  readonly captchaFailures: number;
  readonly problem: Problem | null;
  readonly cooldowns: Cooldowns;
}

export type CodeSendingEvent =
  | { readonly type: 'cooldownsRead'; readonly cooldowns: Cooldowns }
  | { readonly type: 'codeWanted'; readonly recipient: Recipient }
  | { readonly type: 'puzzleWanted' }
  | { readonly type: 'puzzleLoaded'; readonly puzzle: Puzzle }
  | { readonly type: 'puzzleDropped' }
  | { readonly type: 'puzzleFailed'; readonly problem: Problem }
  | { readonly type: 'puzzleSolved' }
  | { readonly type: 'codeSent' }
  | ({ readonly type: 'pauseBegan' } & NewPause)
  | { readonly type: 'sendingFailed'; readonly problem: Problem }
  | { readonly type: 'sendingCancelled' }
  /** another page, another purpose: nothing of the last sending is shown there */
  | { readonly type: 'pageOpened' };

const RESTING = { name: 'resting' } as const;

export const NOTHING_SENT: CodeSending = {
  stage: RESTING,
  recipient: null,
  sentTo: null,
  captchaFailures: 0,
  problem: null,
  cooldowns: {},
};

/** The next state of a sending. Pure. A code counts as sent only by `codeSent`. */
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
    case 'sendingFailed':
      return { ...state, stage: RESTING, problem: event.problem };
    case 'sendingCancelled':
      return { ...state, stage: RESTING, problem: null };
    case 'pageOpened':
      return { ...NOTHING_SENT, cooldowns: state.cooldowns };
  }
}

/** A wrong drop costs the puzzle, since the server forgets it; too many cost the sending. */
function puzzleFailed(state: CodeSending, problem: Problem): CodeSending {
  const captchaFailures = state.captchaFailures + 1;
  return captchaFailures < MOST_CAPTCHA_FAILURES
    ? { ...state, stage: { name: 'loadingPuzzle' }, captchaFailures, problem }
    : { ...state, stage: RESTING, captchaFailures: 0, problem: { code: 'captchaGivenUp' } };
}
