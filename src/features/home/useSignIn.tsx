import { useState } from 'react';
import { useStore } from 'zustand';
import { actions, consent } from '../../compose';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { useConsent } from '../consent/useConsent';

/**
 * Signing in and out on home. Most sign-ins ask for nothing here: the page that takes personal data asks for consent. Only a
 * person who took theirs back is asked first, because signing in may need no page that would.
 */
export function useSignIn() {
  const [isTapped, setTapped] = useState(false);
  const isWithdrawn = useStore(consent.store, (state) => state.isWithdrawn);
  const signInNow = () => {
    setTapped(true);
    void actions.signIn();
  };
  const gate = useConsent<'signIn'>(signInNow);
  const isAsking = isWithdrawn && gate.pending !== null;
  return {
    /** the sign-in that runs, or ran last, was tapped */
    isTapped,
    signIn: () => (isWithdrawn ? gate.choose('signIn') : signInNow()),
    signOut(): void {
      setTapped(false);
      void actions.signOut();
    },
    /** the question of consent; `null` while it is not asked */
    prompt: isAsking ? <ConsentPrompt consent={gate} /> : null,
  };
}
