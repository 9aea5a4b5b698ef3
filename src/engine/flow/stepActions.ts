import type { Problem } from '../../core/problems';
import type { CodeProof } from '../../core/recipient';
import { createSingleFlight } from '../../core/singleFlight';
import type { StateToken } from '../../core/tokens';
import type { SignInClient } from '../../idaas/signInClient';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { Outcome } from './actions';
import type { Proceeding } from './proceed';
import type { FlowStore } from './store';

interface Deps {
  readonly store: FlowStore;
  readonly client: SignInClient;
  readonly settings: IdaasSettings;
  readonly diagnosis: Diagnosis;
  readonly proceeding: Proceeding;
}

export type StepActions = ReturnType<typeof createStepActions>;

/** What the person does on a step that has a page, by what they type there. No action rejects. */
export function createStepActions({ store, client, settings, diagnosis, proceeding }: Deps) {
  const { stepAmong, proceed } = proceeding;
  const lookUpOnce = createSingleFlight<StateToken, Problem | null>();

  async function lookUp(stateToken: StateToken): Outcome {
    let address: string | null = null;
    let problem: Problem | null = null;
    try {
      if (settings.mfa.mobileLookup) address = await client.mobileByToken(stateToken);
    } catch (thrown) {
      ({ problem } = diagnosis.report(thrown));
    }
    store.dispatch({ type: 'mobileLookedUp', stateToken, address });
    return problem;
  }

  return {
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
      return lookUpOnce(step.stateToken, () => lookUp(step.stateToken));
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
  };
}
