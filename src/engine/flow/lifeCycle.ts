import type { Clock, Vault } from '../../core/ports';
import { isLive, type Session } from '../../core/session';
import { sessionOf } from '../../core/sessionRecord';
import type { Diagnosis } from '../diagnosis';
import type { Guest } from '../guest';
import type { FlowStore } from './store';

interface Deps {
  readonly store: FlowStore;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
  readonly guest: Guest;
  /** the tenant and client whose session is restored; a record of any other is ignored */
  readonly issuer: string;
  /** settles when nothing more can be done without a page */
  readonly signInSilently: () => Promise<unknown>;
  /** whether the person asked to be signed in since the app was opened */
  readonly isAsked: () => boolean;
}

/** What happens when the app is opened and when it comes back. Neither call rejects. */
export function createLifeCycle(deps: Deps) {
  const { store, vault, clock, diagnosis, guest, issuer, signInSilently, isAsked } = deps;

  const unread = (thrown: unknown): null => {
    diagnosis.report(thrown);
    return null;
  };

  async function restore(): Promise<Session | null> {
    return sessionOf(await vault.read().catch(unread), issuer);
  }

  /** Recovers from an involuntary sign-out: the clock was corrected, or the background interrupted the sign-in. */
  async function recover(lapsed: Session | undefined): Promise<void> {
    if (lapsed && isLive(lapsed, clock.now())) return store.dispatch({ type: 'lapseCorrected' });
    const isSigningIn = store.getState().attempt.status === 'running';
    // WeChat may report the interruption before the app is shown again, or after.
    if (isSigningIn) await signInSilently();
    if (wasInterrupted() || (lapsed && !isSigningIn)) await signInSilently();
  }

  const wasInterrupted = (): boolean => {
    const { attempt } = store.getState();
    return attempt.status === 'failed' && attempt.problem.code === 'interrupted';
  };

  return {
    /**
     * To be called when the app was opened: restores the stored session, or signs in silently. A person who signed out by
     * choice stays a guest until they ask to be signed in.
     */
    async launch(): Promise<void> {
      const [session, isGuest] = await Promise.all([restore(), guest.isChosen()]);
      // The user may have signed out, or asked to be signed in, while the storages were read.
      if (store.getState().step.name !== 'starting') return;
      if (isGuest && !isAsked()) return store.dispatch({ type: 'signedOut' });
      if (session && isLive(session, clock.now()))
        return store.dispatch({ type: 'sessionRestored', session });
      if (session) store.dispatch({ type: 'lapsedSessionFound', session });
      await signInSilently();
    },

    /**
     * To be called when the app comes to the foreground: renews a session that ran out meanwhile. The phone's clock alone
     * neither ends a session nor extends one: it stays stored until the server decides, or the clock is corrected.
     */
    async resume(): Promise<void> {
      const { step } = store.getState();
      if (step.name === 'starting' || step.name === 'signedOut') return recover(step.lapsed);
      if (step.name !== 'signedIn' || isLive(step.session, clock.now())) return;
      store.dispatch({ type: 'sessionLapsed' });
      await signInSilently();
    },
  };
}
