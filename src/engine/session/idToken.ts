import type { BoundAccount } from '../../core/account';
import { RENEWAL_PAUSE_MS } from '../../core/deadlines';
import type { Clock } from '../../core/ports';
import { ProblemError, problemOf, type Problem } from '../../core/problems';
import { freshIdTokenIn, type Session } from '../../core/session';
import type { PhoneCode } from '../../core/singleUse';
import type { IdToken } from '../../core/tokens';
import type { IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import type { FlowStore } from '../flow/store';

interface Deps {
  readonly store: FlowStore;
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  readonly clock: Clock;
  /** signs in from the beginning, silently; what it failed with, if it did */
  readonly signInSilently: () => Promise<Problem | null>;
}

/**
 * Hands out a fresh id token while somebody is signed in, and makes the calls that need one (contract §7).
 * Each rejects with a ProblemError; a lost network signs nobody out.
 */
export function createIdTokenRenewal({ store, client, settings, clock, signInSilently }: Deps) {
  let renewal: { readonly of: Session; readonly done: Promise<IdToken> } | null = null;
  let failure: { readonly of: Session; readonly at: number; readonly problem: Problem } | null = null;

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
    if (failure?.of === session && isRecent(failure.at))
      return Promise.reject(new ProblemError(failure.problem));
    const done = (settings.renewalHeader === null ? signInAgain() : renewHere(session))
      .catch((thrown: unknown) => {
        failure = { of: session, at: clock.now(), problem: problemOf(thrown) };
        throw thrown;
      })
      .finally(() => {
        if (renewal?.of === session) renewal = null;
      });
    renewal = { of: session, done };
    return done;
  }

  /** A failed renewal cools down; a clock that was set back makes no pause longer. */
  const isRecent = (at: number): boolean => clock.now() >= at && clock.now() < at + RENEWAL_PAUSE_MS;

  async function renewHere(replaced: Session): Promise<IdToken> {
    const session = await client.renewSession(replaced).catch((thrown: unknown) => {
      if (problemOf(thrown).code === 'sessionEnded') return null;
      throw thrown;
    });
    // Whoever signed out meanwhile stays so, and another person's session is not this caller's.
    if (current() !== replaced) throw new ProblemError({ code: 'sessionEnded' });
    store.dispatch(session ? { type: 'sessionRenewed', replaced, session } : { type: 'sessionExpired' });
    return session ? idTokenOf(session) : signInAgain();
  }

  /** The session is over for the server, or cannot be renewed here: a bound account is signed in again without a page. */
  async function signInAgain(): Promise<IdToken> {
    const problem = await signInSilently();
    if (problem) throw new ProblemError(problem);
    return idTokenOf(current());
  }

  const idTokenOf = ({ idToken }: Session): IdToken => {
    if (!idToken) throw new ProblemError({ code: 'answerUnreadable' });
    return idToken;
  };

  /** A call with an id token; one that the server finds stale all the same is renewed, and the call made once more. */
  async function withIdToken<T>(call: (token: IdToken) => Promise<T>): Promise<T> {
    const { person } = current();
    const token = await freshIdToken();
    try {
      return await call(token);
    } catch (thrown) {
      if (problemOf(thrown).code !== 'idTokenExpired') throw thrown;
      const newer = await newerThan(token);
      // The second try is for who made the first one, and for nobody else who signed in meanwhile.
      if (current().person?.id !== person?.id) throw new ProblemError({ code: 'sessionEnded' });
      return call(newer);
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
      // The number people see stands in the id token. Where a new one cannot be had now, the next renewal brings it.
      await renew(current()).catch(() => undefined);
    },
  };
}
