import type { Step } from '../../core/flow';
import type { Problem } from '../../core/problems';
import type { FlowStore } from './store';

/** What a person has done that ended in being signed in. */
export type Success = 'signedIn' | 'bound' | 'registered' | 'passwordChanged';

type Listener = (success: Success) => void;

/**
 * Tells the page on top that an action of the person has signed them in, so that the page can say so. A silent sign-in is no
 * such action, nor is one that a page of the host app requires.
 */
export function createSuccess({ store }: { readonly store: FlowStore }) {
  const listeners = new Set<Listener>();
  /** the step that was told; a double tap is two calls that lead to the same one */
  let told: Step | null = null;

  return {
    /**
     * Listens while a page is open. Of several pages only the one that was opened last is told.
     *
     * @returns ends it
     */
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /**
     * Runs an action of the person, and tells what it achieved if they are signed in after it and were not before. An action
     * that failed, and was followed by a sign-in from the beginning, achieved no more than that.
     *
     * @param achieved what it is, by the step it began at
     * @returns the outcome of `act`
     */
    async after(
      achieved: (begun: Step) => Success,
      act: () => Promise<Problem | null>,
    ): Promise<Problem | null> {
      const { step: begun } = store.getState();
      const outcome = await act();
      const { step } = store.getState();
      if (begun.name !== 'signedIn' && step.name === 'signedIn' && step !== told) {
        told = step;
        [...listeners].pop()?.(outcome === null ? achieved(begun) : 'signedIn');
      }
      return outcome;
    },
  };
}

/** What binding achieves: at the step `registering` it creates an account. */
export const boundAt = ({ name }: Step): Success => (name === 'registering' ? 'registered' : 'bound');
