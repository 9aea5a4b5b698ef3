import { actions, consent, engine, hostApp, privacy, problems } from './compose';
import type { ConsentState } from './engine/consent';

/*
 * What the pages of any host app may call, with or without React. src/hostApp.ts and src/native pass it on.
 */

export type { ConsentState } from './engine/consent';
export type { OnProblem, ProblemReport } from './engine/diagnosis';
export type { Required, OwnRequest, SignedIn } from './engine/hostApp';
export type { PrivacyListener } from './engine/privacy';

export const { current, onChange } = hostApp;

/** Removes the session from this phone. The person is a guest until they want to sign in again. */
export const { signOut } = actions;

/**
 * Takes the consent to the agreements back, and signs out. The next launch is a guest's, and the sign-in button of home asks
 * for the consent first. What the tenant already holds of the person stays there.
 */
export const { withdrawConsent } = engine;

/** Whether the person agreed to the agreements, and when. */
export function currentConsent(): ConsentState {
  return consent.store.getState();
}

/**
 * Signs out and removes what else is tied to this person or phone: the consent, the area of their number, the way they signed
 * in last, the pauses between two codes, and the fingerprint that the tenant knows.
 */
export const { forgetPhone } = engine;

/**
 * Registers your own listener for WeChat's questions about its privacy guide. It is asked about what your pages use; our pages
 * show the questions that they cause.
 */
export const { privacyAsked } = privacy;

/** Calls a listener once for each failure, with codes only, for your log. Returns a function that stops it. */
export const { onProblem } = problems;
