import { useMemo } from 'react';
import { useStore } from 'zustand';
import { actions, engine, hostApp, privacy, store } from './compose';
import type { SignedIn } from './engine/hostApp';

/*
 * The one file that your own pages import. docs/host-app.md shows how.
 */

export type { Required, OwnRequest, SignedIn } from './engine/hostApp';
export type { PrivacyListener } from './engine/privacy';

export const { ready, current, onChange, requireSignIn, authorizedRequest } = hostApp;

/** Removes the session from this phone. The person is a guest until they want to sign in again. */
export const { signOut } = actions;

/**
 * Signs out and removes what else is tied to this person or phone: the consent, the area of their number, and the fingerprint
 * that the tenant knows.
 */
export const { forgetPhone } = engine;

/**
 * Registers your own listener for WeChat's questions about its privacy guide. It is asked about what your pages use; our pages
 * show the questions that they cause.
 */
export const { privacyAsked } = privacy;

/** Who is signed in, for a component; `null` for a guest. Changes with every sign-in, renewal and sign-out. */
export function useSignedIn(): SignedIn | null {
  const step = useStore(store, (state) => state.step);
  return useMemo(() => (step.name === 'signedIn' ? current() : null), [step]);
}
