import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BoundAccount } from '../../core/session';
import type { Problem } from '../../core/problems';
import type { PhoneCode } from '../../core/tokens';
import { createTurns } from '../../core/turns';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { Outcome } from '../flow/actions';
import type { AccountCalls } from './account';

export interface AccountState {
  /** `null` until they have been read, and where the tenant does not offer them */
  readonly accounts: readonly BoundAccount[] | null;
  readonly isRunning: boolean;
  readonly problem: Problem | null;
  /** what was changed last, until the next action begins */
  readonly done: 'mobileChanged' | 'unbound' | null;
}

interface Deps {
  readonly calls: AccountCalls;
  readonly settings: IdaasSettings;
  readonly diagnosis: Diagnosis;
}

/** The page reads the accounts as soon as it opens, so it is never shown idle without them. */
const UNREAD: AccountState = { accounts: null, isRunning: true, problem: null, done: null };

/** What a signed-in person can do on the account page. As with the flow, no action rejects and the store has its state. */
export function createAccountActions({ calls, settings, diagnosis }: Deps) {
  const store: StoreApi<AccountState> = createStore(() => UNREAD);
  /** Each action begins a turn, and leaving the page ends it: answers of an earlier turn change nothing. */
  const turns = createTurns();

  const begin = () => {
    store.setState({ isRunning: true, problem: null, done: null });
    return turns.begin();
  };

  async function attempt(isCurrent: () => boolean, exchange: () => Promise<Partial<AccountState>>): Outcome {
    try {
      const learnt = await exchange();
      if (isCurrent()) store.setState(learnt);
      return null;
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      if (isCurrent()) store.setState({ isRunning: false, problem });
      return problem;
    }
  }

  const readAccounts = (isCurrent: () => boolean): Outcome =>
    attempt(isCurrent, async () => ({
      ...(settings.offerBoundAccounts && { accounts: await calls.boundAccounts() }),
      isRunning: false,
    }));

  /** Makes a change, then reads the accounts again. If only the reading fails, the change was made all the same. */
  async function change(done: AccountState['done'], exchange: () => Promise<void>): Outcome {
    const isCurrent = begin();
    const problem = await attempt(isCurrent, async () => {
      await exchange();
      return { done };
    });
    if (problem === null && isCurrent()) await readAccounts(isCurrent);
    return problem;
  }

  return {
    store,

    /** Reads the accounts that are bound: when the page opens, and again after that failed. */
    read: (): Outcome => readAccounts(begin()),

    /** The page was left: nothing of this person remains in memory for the next one. */
    leave(): void {
      turns.begin();
      store.setState(UNREAD);
    },

    /** Ends the binding of a social account. */
    unbind: (account: BoundAccount): Outcome => change('unbound', () => calls.unbind(account)),

    /** Changes the mobile number by WeChat's phone button. Spends the code, whatever the answer. */
    changeMobile: (code: PhoneCode): Outcome =>
      change('mobileChanged', () => calls.changeMobileByPhone(code)),
  };
}
