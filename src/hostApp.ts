import { useMemo } from 'react';
import { useStore } from 'zustand';
import { hostApp, store } from './compose';
import type { SignedIn } from './engine/hostApp';
import { current } from './hostFunctions';

/*
 * The one file that your own pages import. docs/host-app.md shows how.
 */

export * from './hostFunctions';

export const { ready, requireSignIn, authorizedRequest } = hostApp;

/** Who is signed in, for a component; `null` for a guest. Changes with every sign-in, renewal and sign-out. */
export function useSignedIn(): SignedIn | null {
  const step = useStore(store, (state) => state.step);
  return useMemo(() => (step.name === 'signedIn' ? current() : null), [step]);
}
