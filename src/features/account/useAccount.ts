import { useCallback, useEffect, useState } from 'react';
import { account } from '../../compose';
import type { BoundAccount } from '../../core/session';
import { problemOf, type Problem } from '../../core/problems';
import type { PhoneCode } from '../../core/tokens';

export type AccountChange = 'mobileChanged' | 'unbound';

interface AccountState {
  /** `null` until they are known */
  readonly accounts: readonly BoundAccount[] | null;
  readonly isRunning: boolean;
  readonly problem: Problem | null;
  /** what was changed last */
  readonly done: AccountChange | null;
}

const AT_FIRST: AccountState = { accounts: null, isRunning: true, problem: null, done: null };

/** The account of whoever is signed in: what is bound to it, and changing it. One change at a time. */
export function useAccount() {
  const [state, setState] = useState(AT_FIRST);
  const learn = useCallback(
    (part: Partial<AccountState>) => setState((before) => ({ ...before, ...part })),
    [],
  );

  const read = useCallback(
    () =>
      account.boundAccounts().then(
        (accounts) => learn({ accounts, isRunning: false }),
        (thrown: unknown) => learn({ isRunning: false, problem: problemOf(thrown) }),
      ),
    [learn],
  );

  const change = (work: Promise<void>, done: AccountChange) => {
    learn({ isRunning: true, problem: null, done: null });
    void work.then(
      () => {
        learn({ done });
        return read();
      },
      (thrown: unknown) => learn({ isRunning: false, problem: problemOf(thrown) }),
    );
  };

  useEffect(() => void read(), [read]);

  return {
    ...state,
    readAgain: () => {
      learn({ isRunning: true, problem: null, done: null });
      void read();
    },
    unbind: (bound: BoundAccount) => change(account.unbind(bound), 'unbound'),
    changeMobile: (code: PhoneCode) => change(account.changeMobileByPhone(code), 'mobileChanged'),
  };
}
