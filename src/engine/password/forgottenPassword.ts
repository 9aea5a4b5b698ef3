import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Navigation } from '../../core/ports';
import type { Problem } from '../../core/problems';
import type { CodeProof } from '../../core/recipient';
import { createSingleFlight } from '../../core/singleFlight';
import { createTurns } from '../../core/turns';
import type { SignInClient } from '../../idaas/signInClient';
import type { Diagnosis } from '../diagnosis';
import type { Outcome } from '../flow/actions';

export interface ForgottenPasswordState {
  readonly isRunning: boolean;
  readonly problem: Problem | null;
  /** a new password was set, and the person has not used it yet */
  readonly isReset: boolean;
}

interface Deps {
  readonly client: SignInClient;
  readonly navigation: Navigation;
  readonly diagnosis: Diagnosis;
}

const IDLE: ForgottenPasswordState = { isRunning: false, problem: null, isReset: false };

/**
 * Sets a new password in place of a forgotten one, by a verification code (contract §12, 2). This is no step of the flow: the
 * step `binding` and its state token stay as they are. The password is held nowhere.
 */
export function createForgottenPassword({ client, navigation, diagnosis }: Deps) {
  const store: StoreApi<ForgottenPasswordState> = createStore(() => IDLE);
  /** Opening the page begins a turn, and signing in ends it: the answers of an earlier one change nothing. */
  const turns = createTurns();
  let isCurrent = turns.begin();
  const inFlight = createSingleFlight<() => boolean, Problem | null>();

  function clear(): void {
    isCurrent = turns.begin();
    store.setState(IDLE);
  }

  async function exchange(isAwaited: () => boolean, proof: CodeProof, password: string): Outcome {
    store.setState({ isRunning: true, problem: null, isReset: false });
    try {
      await client.resetPassword(proof, password);
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      if (isAwaited()) store.setState({ isRunning: false, problem });
      return problem;
    }
    if (!isAwaited()) return null;
    store.setState({ isRunning: false, isReset: true });
    await returnToPassword();
    return null;
  }

  /** Where the page was opened by a link, no page lies below it. The person may also have gone back already. */
  async function returnToPassword(): Promise<void> {
    const [top, below] = [...navigation.openPages()].reverse();
    if (top !== 'forgotten-password') return;
    try {
      await (below === 'password' ? navigation.back(1) : navigation.replaceTop('password'));
    } catch (thrown) {
      // The page that stays open says that the password was reset.
      diagnosis.report(thrown);
    }
  }

  return {
    store,

    /** To be called when the page opens: it shows nothing of an earlier visit. */
    open: clear,

    /** Sets the new password, then shows the page that asks for it. A double tap is one request. */
    reset: (proof: CodeProof, password: string): Outcome =>
      inFlight(isCurrent, () => exchange(isCurrent, proof, password)),

    /** The person corrects what was refused. */
    dismissProblem: () => store.setState({ problem: null }),

    /** The person signs in, or leaves the page that asks for the password: the reset is over. */
    finish: clear,

    /** Shows the page that asks for the password, where it cannot be reset here. */
    returnToPassword,
  };
}
