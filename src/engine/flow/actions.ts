import { DEADLINE_MS, withDeadline } from '../../core/deadlines';
import type { Answer, AttemptPurpose, Step } from '../../core/flow';
import type { Clock, RequestLoginCode, Vault } from '../../core/ports';
import { ProblemError } from '../../core/problems';
import { isLive, type Session } from '../../core/session';
import { sessionOf } from '../../core/sessionRecord';
import type { PhoneCode } from '../../core/singleUse';
import type { StateToken } from '../../core/tokens';
import type { CodeProof, IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import { createRunAttempt } from './attempt';
import { createStateTokenAge } from './stateTokenAge';
import type { FlowStore } from './store';

interface Deps {
  readonly store: FlowStore;
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  readonly requestLoginCode: RequestLoginCode;
  readonly vault: Vault;
  readonly clock: Clock;
  /** whose sessions are restored: a record of another tenant is none */
  readonly issuer: string;
}

type StepWithToken = Extract<Step, { readonly stateToken: StateToken }>;

/** What a person, or the app's life, can set going. None of them rejects: the outcome is in the store. */
export function createActions({ store, client, settings, requestLoginCode, vault, clock, issuer }: Deps) {
  const login = async (): Promise<Answer> => {
    const code = await withDeadline(clock, DEADLINE_MS.loginCode, 'wechatSilent', requestLoginCode());
    return client.signIn(code);
  };
  const run = createRunAttempt(store, login);
  const signInSilently = () => run('signIn', login);
  const isTooOld = createStateTokenAge(store, clock, settings.stateTokenMs);

  async function restore(): Promise<Session | null> {
    const read = async () => vault.read();
    const kept = await withDeadline(clock, DEADLINE_MS.vault, 'wechatSilent', read()).catch(() => null);
    return sessionOf(kept, issuer);
  }

  /** Not in without having asked for it: by a clock that is right again, or by a sleep that cuts the sign-in short. */
  async function comeBack(lapsed: Session | undefined): Promise<void> {
    if (lapsed && isLive(lapsed, clock.now())) return store.dispatch({ type: 'lapseCorrected' });
    const isSigningIn = store.getState().attempt.status === 'running';
    // WeChat may tell of the interruption before the app is shown again, or after.
    if (isSigningIn) await signInSilently();
    if (wasInterrupted() || (lapsed && !isSigningIn)) await signInSilently();
  }

  const wasInterrupted = (): boolean => {
    const { attempt } = store.getState();
    return attempt.status === 'failed' && attempt.problem.code === 'interrupted';
  };

  /** The step the person is on, if it is one of `names`: a tap that comes after its step is over does nothing. */
  function on<Name extends StepWithToken['name']>(
    ...names: Name[]
  ): Extract<StepWithToken, { readonly name: Name }> | null {
    const { step } = store.getState();
    return names.some((name) => name === step.name)
      ? (step as Extract<StepWithToken, { readonly name: Name }>)
      : null;
  }

  /** Goes on from a step with its state token, unless the tenant's tokens are not trusted for so long (U5). */
  const onward = (
    step: StepWithToken,
    purpose: AttemptPurpose,
    exchange: (token: StateToken) => Promise<Answer>,
  ) =>
    run(purpose, async () => {
      if (isTooOld(step.stateToken)) throw new ProblemError({ code: 'stateTokenInvalid' });
      return exchange(step.stateToken);
    });

  return {
    /** The app was opened: the kept session if it is still good, else a silent sign-in. */
    async launch(): Promise<void> {
      const session = await restore();
      // Whoever signed out while the vault was read is not signed in by what was read.
      if (store.getState().step.name !== 'starting') return;
      if (session && isLive(session, clock.now()))
        return store.dispatch({ type: 'sessionRestored', session });
      if (session) store.dispatch({ type: 'lapsedSessionFound', session });
      await signInSilently();
    },

    /**
     * The app came back to the front: a session that ran out meanwhile heals itself. By this phone's clock alone nobody
     * loses a session and nobody stays in: it rests until the server decides, or the clock is set right.
     */
    async resume(): Promise<void> {
      const { step } = store.getState();
      if (step.name === 'starting' || step.name === 'signedOut') return comeBack(step.lapsed);
      if (step.name !== 'signedIn' || isLive(step.session, clock.now())) return;
      store.dispatch({ type: 'sessionLapsed' });
      await signInSilently();
    },

    /** From `wx.login` without a page, as far as that goes; whether the person is asked for more is not changed by it. */
    signInSilently,

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

    /** Binds, or registers, by the phone button (seed 002, contract §5.2). The code is spent, whatever comes of it. */
    async bindByPhone(code: PhoneCode): Promise<void> {
      const step = on('binding', 'registering');
      if (step) await onward(step, 'bindByPhone', (token) => client.bindByPhone(step.name, token, code));
    },

    /** Binds, or registers, by a verification code (seed 003, contract §5.4). */
    async bindByCode(proof: CodeProof): Promise<void> {
      const step = on('binding', 'registering');
      if (step) await onward(step, 'bindByCode', (token) => client.bindByCode(step.name, token, proof));
    },

    /** Binds by user name and password (seeds 000, 001). Never repeated by itself: wrong ones count towards a lock. */
    async bindByPassword(credentials: {
      readonly userName: string;
      readonly password: string;
    }): Promise<void> {
      const step = on('binding');
      if (step) await onward(step, 'bindByPassword', (token) => client.bindByPassword(token, credentials));
    },

    /** Asks for the number of the second factor, once a step; where it cannot be had the person types it (U14). */
    async lookUpMobile(): Promise<void> {
      const step = on('verifying');
      if (!step || step.mobile.status !== 'awaited') return;
      const asked = settings.mfa.mobileLookup ? client.mobileByToken(step.stateToken) : Promise.resolve(null);
      const address = await asked.catch(() => null);
      store.dispatch({ type: 'mobileLookedUp', stateToken: step.stateToken, address });
    },

    /** The second factor (contract §5.6, §5.7). */
    async verify(proof: CodeProof): Promise<void> {
      const step = on('verifying');
      if (step) await onward(step, 'verify', (token) => client.verify(token, proof));
    },

    /** A new password, where the tenant wants one (contract §5.8). */
    async changePassword(passwords: { readonly old: string; readonly new: string }): Promise<void> {
      const step = on('changingPassword');
      if (step) await onward(step, 'changePassword', (token) => client.changePassword(token, passwords));
    },

    /** "Not now", where the tenant only warns (contract §5.9). */
    async skipPasswordChange(): Promise<void> {
      const step = on('changingPassword');
      if (step?.canSkip)
        await onward(step, 'skipPasswordChange', (token) => client.skipPasswordChange(token));
    },

    /** Forgets the session on this phone, at once and offline too; tells the server where a tenant can be told (U17). */
    async signOut(): Promise<void> {
      const { step } = store.getState();
      store.dispatch({ type: 'signedOut' });
      if (step.name === 'signedIn' && settings.signOut.mode === 'remote')
        await client.signOut(step.session).catch(() => undefined);
    },
  };
}
