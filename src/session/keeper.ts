import type { BoundAccount } from '../core/account';
import type { Clock } from '../core/ports';
import { ProblemError, problemOf } from '../core/problems';
import { freshIdTokenIn, type Session } from '../core/session';
import type { PhoneCode } from '../core/singleUse';
import type { IdToken } from '../core/tokens';
import type { IdaasClient } from '../idaas/client';
import type { IdaasSettings } from '../idaas/settings';
import type { FlowStore } from './store';

interface Parts {
  readonly store: FlowStore;
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  readonly clock: Clock;
  /** signs in from the beginning, silently */
  readonly signInSilently: () => Promise<void>;
}

/**
 * Hands out a fresh id token while somebody is signed in, and makes the calls that need one (contract §7).
 * Each rejects with a ProblemError; a lost network signs nobody out.
 */
export function createKeeper({ store, client, settings, clock, signInSilently }: Parts) {
  let renewal: { readonly of: Session; readonly done: Promise<IdToken> } | null = null;

  const current = (): Session => {
    const { step } = store.getState();
    if (step.name !== 'signedIn') throw new ProblemError({ code: 'sessionEnded' });
    return step.session;
  };

  /** An id token with time left; renewed where it has none. Any number of callers share one renewal. */
  async function freshIdToken(): Promise<IdToken> {
    const session = current();
    return freshIdTokenIn(session, clock.now()) ?? renew(session);
  }

  function renew(session: Session): Promise<IdToken> {
    if (renewal?.of === session) return renewal.done;
    const done = (settings.renewalHeader === null ? signInAgain(session) : renewHere(session)).finally(() => {
      if (renewal?.of === session) renewal = null;
    });
    renewal = { of: session, done };
    return done;
  }

  async function renewHere(replaced: Session): Promise<IdToken> {
    const session = await client.renewSession(replaced).catch((thrown: unknown) => {
      if (problemOf(thrown).code === 'sessionEnded') return null;
      throw thrown;
    });
    if (!session) return signInAgain(replaced);
    store.dispatch({ type: 'sessionRenewed', replaced, session });
    // Whoever signed out meanwhile stays so, and another person's session is not this caller's.
    if (current() !== session) throw new ProblemError({ code: 'sessionEnded' });
    return idTokenOf(session);
  }

  /** The session is over for the server, or cannot be renewed here: a bound account is signed in again without a page. */
  async function signInAgain(over: Session): Promise<IdToken> {
    if (store.getState().step.name === 'signedIn' && current() === over)
      store.dispatch({ type: 'sessionExpired' });
    await signInSilently();
    const { attempt } = store.getState();
    if (attempt.status === 'failed') throw new ProblemError(attempt.problem);
    return idTokenOf(current());
  }

  const idTokenOf = ({ idToken }: Session): IdToken => {
    if (!idToken) throw new ProblemError({ code: 'answerUnreadable' });
    return idToken;
  };

  /** A call with an id token; one that the server finds stale all the same is renewed, and the call made once more. */
  async function withIdToken<T>(call: (token: IdToken) => Promise<T>): Promise<T> {
    const token = await freshIdToken();
    try {
      return await call(token);
    } catch (thrown) {
      if (problemOf(thrown).code !== 'idTokenExpired') throw thrown;
      return call(await newerThan(token));
    }
  }

  /** Somebody else may have renewed it meanwhile. */
  function newerThan(stale: IdToken): Promise<IdToken> {
    const session = current();
    return session.idToken && session.idToken !== stale ? Promise.resolve(session.idToken) : renew(session);
  }

  return {
    freshIdToken,
    withIdToken,
    boundAccounts: () => withIdToken((token) => client.boundAccounts(token)),
    /** Ends the binding of a social account; the next launch asks for it again. */
    unbind: (account: BoundAccount) => withIdToken((token) => client.unbind(token, account)),
    /** Changes the mobile number by the phone button. The code is spent at the first try, so there is no second one. */
    async changeMobileByPhone(code: PhoneCode): Promise<void> {
      await client.changeMobileByPhone(await freshIdToken(), code);
    },
  };
}
