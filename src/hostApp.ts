import { useMemo } from 'react';
import { useStore } from 'zustand';
import { actions, engine, hostApp, privacy, store } from './compose';
import type { SignedIn } from './engine/hostApp';

/*
 * What your own pages import, and all they need: docs/host-app.md shows how.
 */

export type { Required, OwnRequest, SignedIn } from './engine/hostApp';
export type { PrivacyListener } from './engine/privacy';

export const { ready, current, onChange, requireSignIn, authorizedRequest } = hostApp;

/** Forgets the session on this phone; the person is a guest until they ask to be signed in. */
export const { signOut } = actions;

/** Signs out, and forgets what else is tied to this person or phone: the consent, and the fingerprint the tenant knows. */
export const { forgetPhone } = engine;

/**
 * Your own listener for WeChat's questions about its privacy guide: it is asked about what your pages use. Questions of our
 * pages are asked there.
 */
export const { privacyAsked } = privacy;

/** Who is signed in, for a component to show; `null` for nobody. Changes with every sign-in, renewal and sign-out. */
export function useSignedIn(): SignedIn | null {
  const step = useStore(store, (state) => state.step);
  return useMemo(() => (step.name === 'signedIn' ? current() : null), [step]);
}
