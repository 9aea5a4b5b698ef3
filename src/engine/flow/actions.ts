import type { Answer } from '../../core/flow';
import type { Clock, RequestLoginCode, Vault } from '../../core/ports';
import type { Problem } from '../../core/problems';
import type { CodeProof } from '../../core/recipient';
import { canBindAtHome } from '../../core/route';
import type { PhoneCode } from '../../core/tokens';
import type { IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { Guest } from '../guest';
import { createRunAttempt } from './attempt';
import { createLifeCycle } from './lifeCycle';
import { createProceed } from './proceed';
import { createStateTokenAge } from './stateTokenAge';
import type { FlowStore } from './store';

interface Deps {
  readonly store: FlowStore;
  readonly client: IdaasClient;
  readonly settings: IdaasSettings;
  readonly requestLoginCode: RequestLoginCode;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly diagnosis: Diagnosis;
  readonly guest: Guest;
  /** the tenant and client whose session is restored; a record of any other is ignored */
  readonly issuer: string;
  /** settles when what is stored of the session follows the store */
  readonly persisted: () => Promise<void>;
}

/**
 * What became of an action: the problem it failed with; `null` where it was answered, or where the step it belongs to was
 * over and nothing was sent. The step it led to is in the store.
 */
export type Outcome = Promise<Problem | null>;

/** What the person, or the life cycle of the app, can begin. No action rejects. */
export function createActions(deps: Deps) {
  const { store, client, settings, requestLoginCode, clock, diagnosis, guest, persisted } = deps;
  const login = async (): Promise<Answer> => client.signIn(await requestLoginCode());
  const run = createRunAttempt({ ...deps, restart: login });
  const signInSilently = (): Outcome => run('signIn', login);
  const isTooOld = createStateTokenAge(store, clock, settings.stateTokenMs);
  const { stepAmong, isStale, proceed, proceedAfresh } = createProceed({ store, run, login, isTooOld });

  /** The person asked to be signed in, perhaps while the launch still reads the storages. */
  let isAsked = false;
  function endGuest(): void {
    isAsked = true;
    void guest.leave();
  }

  return {
    ...createLifeCycle({ ...deps, signInSilently, isAsked: () => isAsked }),

    /** From `wx.login` as far as it goes without a page. Does not change whether the person is asked for more. */
    signInSilently,

    /**
     * The person asks to be signed in: continues the step they are on, or begins silently. A state token that is too old, or
     * that the server refused for a reason we cannot read, is not used again.
     */
    async signIn(): Outcome {
      store.dispatch({ type: 'signInWanted' });
      endGuest();
      const { step } = store.getState();
      return step.name === 'signedOut' || isStale(step) ? signInSilently() : null;
    },

    /** Begins again, whatever the step: from denied and unsupported, and where the state token may be refused. */
    async startAgain(): Outcome {
      store.dispatch({ type: 'signInWanted' });
      endGuest();
      return signInSilently();
    },

    /** "Not now". The step is kept, so signing in after all takes no further request. */
    decline: () => store.dispatch({ type: 'signInDeclined' }),

    dismissProblem: () => store.dispatch({ type: 'problemRead' }),

    /**
     * Binds or registers by the phone button (seed 002, contract §5.2). Spends the code, whatever the answer. From home it
     * opens no page, except for a further step (see `canBindAtHome`).
     */
    async bindByPhone(code: PhoneCode): Outcome {
      if (canBindAtHome(store.getState())) store.dispatch({ type: 'signInWanted', atHome: true });
      return proceedAfresh('bindByPhone', ['binding', 'registering'], (step) =>
        client.bindByPhone(step.name, step.stateToken, code),
      );
    },

    /** Binds or registers by a verification code (seed 003, contract §5.4). */
    bindByCode: (proof: CodeProof): Outcome =>
      proceed('bindByCode', ['binding', 'registering'], (step) =>
        client.bindByCode(step.name, step.stateToken, proof),
      ),

    /** Binds by user name and password (seeds 000, 001). Never repeated by itself: failures count towards a lock. */
    bindByPassword: (credentials: { readonly userName: string; readonly password: string }): Outcome =>
      proceed('bindByPassword', ['binding'], (step) => client.bindByPassword(step.stateToken, credentials)),

    /**
     * Asks for the number of the second factor, once a step; if there is none, the person types it (U14). The store does not
     * hold the problem of a failure, because the step goes on without a number.
     */
    async lookUpMobile(): Outcome {
      const step = stepAmong(['verifying']);
      if (!step || step.mobile.status !== 'awaited') return null;
      let address: string | null = null;
      let problem: Problem | null = null;
      try {
        if (settings.mfa.mobileLookup) address = await client.mobileByToken(step.stateToken);
      } catch (thrown) {
        ({ problem } = diagnosis.report(thrown));
      }
      store.dispatch({ type: 'mobileLookedUp', stateToken: step.stateToken, address });
      return problem;
    },

    /** The second factor (contract §5.6, §5.7). */
    verify: (proof: CodeProof): Outcome =>
      proceed('verify', ['verifying'], (step) => client.verify(step.stateToken, proof)),

    /** A new password, where the tenant demands one (contract §5.8). */
    changePassword: (passwords: { readonly old: string; readonly new: string }): Outcome =>
      proceed('changePassword', ['changingPassword'], (step) =>
        client.changePassword(step.stateToken, passwords),
      ),

    /** "Not now" to a new password, where the tenant only warns (contract §5.9). */
    async skipPasswordChange(): Outcome {
      if (!stepAmong(['changingPassword'])?.canSkip) return null;
      return proceed('skipPasswordChange', ['changingPassword'], (step) =>
        client.skipPasswordChange(step.stateToken),
      );
    },

    /**
     * Forgets the session on this phone, offline too, and lasts: the next launch is a guest's. Tells the server where the
     * tenant's settings say how (U17). Settles when the phone has forgotten it and the server, where told, has answered.
     */
    async signOut(): Promise<void> {
      const { step } = store.getState();
      store.dispatch({ type: 'signedOut' });
      const forgotten = Promise.all([guest.choose(), persisted()]);
      if (step.name === 'signedIn' && settings.signOut.mode === 'remote')
        await client.signOut(step.session).catch(diagnosis.report);
      await forgotten;
    },
  };
}
