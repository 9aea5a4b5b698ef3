import { useState } from 'react';
import { useStore } from 'zustand';
import { consent } from '../../compose';

/** The consent question of one page, which an action passes before it runs. */
export type ConsentGate<Choice> = ReturnType<typeof useConsent<Choice>>;

/**
 * Consent to the tenant's agreements, asked for by the action that needs it and not before.
 * @param carryOut runs the chosen action, once consent is given
 */
export function useConsent<Choice>(carryOut: (choice: Choice) => void) {
  const isGiven = useStore(consent.store, (state) => state.isGiven);
  const [isTicked, setTicked] = useState(false);
  const [pending, setPending] = useState<Choice | null>(null);
  const isAgreed = isGiven || isTicked;
  const give = () => {
    if (!isGiven) void consent.give();
  };
  return {
    isGiven,
    isTicked,
    /** given, or ticked on this page */
    isAgreed,
    /** the choice that waits for consent; the question is shown meanwhile */
    pending,
    toggle: () => setTicked(!isTicked),
    /** An action was chosen: carries it out, or asks for consent first. */
    choose(choice: Choice): void {
      if (!isAgreed) return setPending(choice);
      give();
      carryOut(choice);
    },
    /** Stores the consent and its time, and keeps the question open: for WeChat's button, which is still to answer. */
    give,
    /** Stores the consent and carries out the pending choice. */
    giveAndContinue(): void {
      give();
      setPending(null);
      if (pending !== null) carryOut(pending);
    },
    /** Closes the question: it was declined, or the action that asked has been answered. */
    close: () => setPending(null),
  };
}
