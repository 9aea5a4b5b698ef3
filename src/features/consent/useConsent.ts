import { useState } from 'react';
import { useStore } from 'zustand';
import { consent } from '../../compose';

/** What a page knows of the consent, and what the person may do about it. */
export type Agreement<Choice> = ReturnType<typeof useConsent<Choice>>;

/**
 * The person's consent, asked for by the action that needs it and never before.
 * @param carryOut does what was tapped, once there is consent
 */
export function useConsent<Choice>(carryOut: (choice: Choice) => void) {
  const isGiven = useStore(consent.store, (state) => state.isGiven);
  const [isTicked, setTicked] = useState(false);
  const [waiting, setWaiting] = useState<Choice | null>(null);
  const isAgreed = isGiven || isTicked;
  const give = () => {
    if (!isGiven) void consent.give();
  };
  return {
    isGiven,
    isTicked,
    isAgreed,
    /** what was tapped and waits for consent */
    waiting,
    toggle: () => setTicked(!isTicked),
    /** An action was tapped: it goes on, or asks first. */
    choose(choice: Choice): void {
      if (!isAgreed) return setWaiting(choice);
      give();
      carryOut(choice);
    },
    /** "Agree": kept with its time. What was tapped waits on, for an action that goes on by itself. */
    give,
    /** "Agree and continue", for an action of ours. */
    giveAndGoOn(): void {
      give();
      setWaiting(null);
      if (waiting !== null) carryOut(waiting);
    },
    /** The question is gone: declined, or answered by an action that went on. */
    close: () => setWaiting(null),
  };
}
