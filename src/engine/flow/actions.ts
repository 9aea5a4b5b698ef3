import type { Answer } from '../../core/flow';
import type { Clock, RequestLoginCode, Vault } from '../../core/ports';
import type { Problem } from '../../core/problems';
import type { IdaasClient } from '../../idaas/client';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { Guest } from '../guest';
import { createRunAttempt } from './attempt';
import { createLifeCycle } from './lifeCycle';
import { createStaleness } from './staleness';
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

/**
 * What the person, or the life cycle of the app, can begin without a page: the actions, none of which rejects, and what the
 * actions of a page's step are made with.
 */
export function createActions(deps: Deps) {
  const { store, client, settings, requestLoginCode, clock, diagnosis, guest, persisted } = deps;
  const login = async (): Promise<Answer> => client.signIn(await requestLoginCode());
  const run = createRunAttempt({ ...deps, restart: login });
  const signInSilently = (): Outcome => run('signIn', login);
  const { isTooOld, isStale } = createStaleness(store, clock, settings.stateTokenMs);

  /** The person asked to be signed in, perhaps while the launch still reads the storages. */
  let isAsked = false;
  function endGuest(): void {
    isAsked = true;
    void guest.leave();
  }

  const actions = {
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

  return { actions, attempts: { run, login, isTooOld, isStale } };
}

export type Actions = ReturnType<typeof createActions>['actions'];
