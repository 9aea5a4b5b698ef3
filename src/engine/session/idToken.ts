import { RENEWAL_PAUSE_MS } from '../../core/deadlines';
import type { Clock } from '../../core/ports';
import { ProblemError, problemErrorOf, problemOf, type Problem } from '../../core/problems';
import { freshIdTokenIn, type Session } from '../../core/session';
import { createSingleFlight } from '../../core/singleFlight';
import type { IdToken } from '../../core/tokens';
import type { IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { FlowStore } from '../flow/store';

interface Deps {
  readonly store: FlowStore;
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
  /** a silent sign-in from the beginning. @returns what it failed with; `null` when it was answered */
  readonly signInSilently: () => Promise<Problem | null>;
}

export type IdTokenRenewal = ReturnType<typeof createIdTokenRenewal>;

const idIn = ({ person }: Session): string => person?.id ?? '';

/** Hands out fresh id tokens while a person is signed in, one renewal at a time (contract §7.1). */
export function createIdTokenRenewal({ store, client, settings, clock, diagnosis, signInSilently }: Deps) {
  const inFlight = createSingleFlight<Session, IdToken>();
  let failure: { readonly of: Session; readonly at: number; readonly error: ProblemError } | null = null;

  /** @throws {ProblemError} `sessionEnded` while no person is signed in */
  const current = (): Session => {
    const { step } = store.getState();
    if (step.name !== 'signedIn') throw new ProblemError({ code: 'sessionEnded' });
    return step.session;
  };

  /**
   * An id token with time left, renewed where the present one has none.
   *
   * @param owner the session of the person that the token must be about
   * @throws {ProblemError} `sessionEnded` also where another person is signed in by then; what the renewal failed with. A
   *   lost network does not sign the person out
   */
  async function fresh(owner: Session = current()): Promise<IdToken> {
    const session = current();
    const token = freshIdTokenIn(session, clock.now()) ?? (await renew(session));
    requireOwner(owner);
    return token;
  }

  /**
   * The session that a session was renewed from, and was signed in with: renewals keep the person. One that names another
   * person has no origin.
   */
  const origins = new WeakMap<Session, Session>();
  const originOf = (session: Session): Session => origins.get(session) ?? session;

  /**
   * While a call waited for its token, the session may have ended and a silent sign-in may have brought another account. A
   * token without an id says nothing about its person, so it never counts as the same one.
   *
   * @throws {ProblemError} `sessionEnded`
   */
  function requireOwner(owner: Session): void {
    const session = current();
    const id = idIn(session);
    const isSamePerson = originOf(session) === originOf(owner) || (id !== '' && id === idIn(owner));
    if (!isSamePerson) throw new ProblemError({ code: 'sessionEnded' });
  }

  /** Replaces the id token of `session`. Callers at the same time share one renewal; after a failure there is a pause. */
  function renew(session: Session): Promise<IdToken> {
    if (failure?.of === session && isRecent(failure.at)) return Promise.reject(failure.error);
    return inFlight(session, async () => {
      try {
        return await (settings.renewalHeader === null ? signInAgain() : exchange(session));
      } catch (thrown) {
        const error = problemErrorOf(thrown);
        failure = { of: session, at: clock.now(), error };
        throw error;
      }
    });
  }

  /** A clock that was set back makes the pause no longer. */
  const isRecent = (at: number): boolean => clock.now() >= at && clock.now() < at + RENEWAL_PAUSE_MS;

  async function exchange(replaced: Session): Promise<IdToken> {
    const session = await client.renewSession(replaced).catch((thrown: unknown) => {
      if (problemOf(thrown).code === 'sessionEnded') return null;
      throw diagnosis.report(thrown);
    });
    // The user may have signed out, or another user signed in, while we waited.
    if (current() !== replaced) throw new ProblemError({ code: 'sessionEnded' });
    if (session && !isOfAnother(session, replaced)) origins.set(session, originOf(replaced));
    store.dispatch(session ? { type: 'sessionRenewed', replaced, session } : { type: 'sessionExpired' });
    return session ? idTokenOf(session) : signInAgain();
  }

  /** Whether a renewal brought the id of another person than `replaced`, or the sign-in before it, has. An empty id names none. */
  const isOfAnother = (session: Session, replaced: Session): boolean => {
    const id = idIn(session);
    return id !== '' && [replaced, originOf(replaced)].some((known) => ![id, ''].includes(idIn(known)));
  };

  /** For a session that the server ended, or that cannot be renewed: a bound account is signed in without a page. */
  async function signInAgain(): Promise<IdToken> {
    const problem = await signInSilently();
    if (problem) throw new ProblemError(problem);
    return idTokenOf(current());
  }

  const idTokenOf = ({ idToken }: Session): IdToken => {
    if (!idToken) throw new ProblemError({ code: 'answerUnreadable' });
    return idToken;
  };

  /**
   * Makes a call with an id token. If the server finds the token expired, it is renewed and the call made once more.
   * @throws {ProblemError} what `call`, or the renewal, failed with
   */
  async function withIdToken<T>(call: (token: IdToken) => Promise<T>): Promise<T> {
    const owner = current();
    const token = await fresh(owner);
    try {
      return await call(token);
    } catch (thrown) {
      if (problemOf(thrown).code !== 'idTokenExpired') throw thrown;
      const newer = await newerThan(token);
      requireOwner(owner);
      return call(newer);
    }
  }

  /** Another caller may have renewed it already. */
  function newerThan(stale: IdToken): Promise<IdToken> {
    const session = current();
    return session.idToken && session.idToken !== stale ? Promise.resolve(session.idToken) : renew(session);
  }

  return {
    fresh,
    withIdToken,
    /** Renews although time is left, because what the id token says has changed, or the server no longer accepts it. */
    renewNow: async (): Promise<IdToken> => renew(current()),
  };
}
