import type { Audience } from '../../src/engine/createEngine';

/** What the model knows: not what the app shall do, only what may be. */
export interface Model {
  readonly audience: Audience;
  isRunning: boolean;
  /** false from signing out until the person asks to be signed in: opening the app again does not ask */
  mayBeIn: boolean;
  /** whether the person wants to be signed in; `unclear` after they closed a page that WeChat had not brought in order */
  wish: 'asked' | 'declined' | 'unclear';
  /** the person closed the puzzle, or its page, and has not asked for a code since */
  isSendingOver: boolean;
  /** the id of the person that each call of the host app was made for, by the number of the call */
  readonly callers: Map<string, string>;
}

/** Employees are asked to sign in at once, customers once they want to. */
const firstWish = (audience: Audience) => (audience === 'customer' ? 'declined' : 'asked');

export const createModel = (audience: Audience): Model => ({
  audience,
  isRunning: false,
  mayBeIn: true,
  wish: firstWish(audience),
  isSendingOver: true,
  callers: new Map(),
});

export function learnOpened(model: Model): void {
  model.isRunning = true;
  // The app learns that the person is a guest when it has read its storage; until then it may want to ask them.
  model.wish = model.mayBeIn ? firstWish(model.audience) : 'unclear';
  model.isSendingOver = true;
}

/** The person, or the host app for them, asks to be signed in. */
export function learnAsked(model: Model): void {
  model.mayBeIn = true;
  model.wish = 'asked';
}

export function learnDeclined(model: Model): void {
  model.wish = 'declined';
}

export function learnSignedOut(model: Model): void {
  model.mayBeIn = false;
  model.wish = 'declined';
}

export function learnCodeWanted(model: Model): void {
  model.isSendingOver = false;
}

export function learnSendingOver(model: Model): void {
  model.isSendingOver = true;
}
