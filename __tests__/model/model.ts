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
  /** the page of the forgotten password was left, and no new password was sent since */
  isResetOver: boolean;
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
  isResetOver: true,
  callers: new Map(),
});

/** What the phone remembers of a person who signed out. */
export interface GuestRecord {
  readonly isKept: boolean;
  /** an app that is opened now can read it: the storage answers */
  readonly isReadable: boolean;
  /** a write has not ended; those behind it wait, so the last one may still come */
  readonly isBeingWritten: boolean;
}

export function learnOpened(model: Model, guest: GuestRecord): void {
  model.isRunning = true;
  // A full disk keeps no record of the sign-out, and a broken one gives none back.
  model.mayBeIn ||= !(guest.isKept && guest.isReadable);
  // The app learns that the person is a guest when it has read its storage; until then it may want to ask them.
  model.wish = guest.isKept ? 'unclear' : firstWish(model.audience);
  model.isSendingOver = true;
  model.isResetOver = true;
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
