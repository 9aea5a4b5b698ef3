import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { Answer, Step } from '../core/flow';
import type { Clock, RequestLoginCode, Vault } from '../core/ports';
import { isLive, type Session } from '../core/session';
import { sessionOf } from '../core/sessionRecord';
import type { PhoneCode } from '../core/singleUse';
import type { StateToken } from '../core/tokens';
import type { IdaasClient } from '../idaas/client';
import { createRunAttempt } from './attempt';
import type { FlowStore } from './store';

interface Parts {
  readonly store: FlowStore;
  readonly client: IdaasClient;
  readonly requestLoginCode: RequestLoginCode;
  readonly vault: Vault;
  readonly clock: Clock;
}

export type Actions = ReturnType<typeof createActions>;

/** What a person, or the app's life, can set going. None of them rejects: the outcome is in the store. */
export function createActions({ store, client, requestLoginCode, vault, clock }: Parts) {
  const login = async (): Promise<Answer> => {
    const code = await withDeadline(clock, DEADLINE_MS.loginCode, 'wechatSilent', requestLoginCode());
    return client.signIn(code);
  };
  const run = createRunAttempt(store, login);
  const signInSilently = () => run('signIn', login);

  async function restore(): Promise<Session | null> {
    const read = withDeadline(clock, DEADLINE_MS.vault, 'wechatSilent', vault.read());
    const session = sessionOf(await read.catch(() => null));
    return session && isLive(session, clock.now()) ? session : null;
  }

  /** Continues the step the person is on, with its state token; a tap that comes after the step is over does nothing. */
  async function withStateToken(
    names: readonly Step['name'][],
    go: (token: StateToken) => Promise<void>,
  ): Promise<void> {
    const { step } = store.getState();
    if (names.includes(step.name) && 'stateToken' in step) await go(step.stateToken);
  }

  return {
    /** The app was opened: the kept session if it is still good, else a silent sign-in. */
    async launch(): Promise<void> {
      const session = await restore();
      store.dispatch({ type: 'vaultOpened', session });
      if (!session) await signInSilently();
    },

    /** The app came back to the front: a session that ran out meanwhile heals itself. */
    async resume(): Promise<void> {
      const { step } = store.getState();
      if (step.name !== 'signedIn' || isLive(step.session, clock.now())) return;
      store.dispatch({ type: 'sessionExpired' });
      await signInSilently();
    },

    /** The person asks to be signed in: on with the step they are on, or silently from the beginning. */
    async signIn(): Promise<void> {
      store.dispatch({ type: 'signInWanted' });
      if (store.getState().step.name === 'signedOut') await signInSilently();
    },

    /** From the beginning, whatever step it is: for denied and stopped, where nothing else leads on. */
    async startAgain(): Promise<void> {
      store.dispatch({ type: 'signInWanted' });
      await signInSilently();
    },

    /** "Not now". The step stays, so that a change of mind costs no request. */
    decline: () => store.dispatch({ type: 'signInDeclined' }),

    dismissProblem: () => store.dispatch({ type: 'problemRead' }),

    /** Binds by the phone button (seed 002). The code is spent by this, whatever comes of it. */
    bindByPhone: (code: PhoneCode) =>
      withStateToken(['binding'], (token) => run('bindByPhone', () => client.bindByPhone(token, code))),

    /** Binds by user name and password (seeds 000, 001). Never repeated by itself: wrong ones count towards a lock. */
    bindByPassword: (credentials: { readonly userName: string; readonly password: string }) =>
      withStateToken(['binding'], (token) =>
        run('bindByPassword', () => client.bindByPassword(token, credentials)),
      ),

    /** Forgets the session on this phone, at once and offline too. */
    signOut: () => store.dispatch({ type: 'signedOut' }),
  };
}
