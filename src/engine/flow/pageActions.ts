import type { BindWay } from '../../core/lastWay';
import type { TriedAccount } from '../../core/triedAccount';
import type { createLastWay } from '../lastWay';
import type { Actions, Outcome } from './actions';
import type { createBindByPhone } from './bindByPhone';
import type { createRouter } from './router';
import { boundAt, type createSuccess } from './success';
import type { createTriedAccount } from './triedAccount';

interface Deps {
  readonly actions: Actions;
  readonly bindByPhone: ReturnType<typeof createBindByPhone>;
  readonly router: ReturnType<typeof createRouter>;
  readonly lastWay: ReturnType<typeof createLastWay>;
  readonly success: ReturnType<typeof createSuccess>;
  readonly triedAccount: ReturnType<typeof createTriedAccount>;
}

/** Binds, and remembers the way and which account it was for. Tells the success where it ended in being signed in. */
export type Binding = (way: BindWay, account: TriedAccount, bind: () => Outcome) => Outcome;

/**
 * The actions as pages call them. Those that change whether signing in is wanted also open or close its page: that is needed
 * where the step stays the same, after a page that could not be opened, or was opened by a link. Those that bind remember
 * the way, and which account they were for. Those that may end in being signed in tell their success.
 */
export function createPageActions({ actions, bindByPhone, router, lastWay, success, triedAccount }: Deps) {
  const signedIn = () => 'signedIn' as const;
  const binding: Binding = (way, account, bind) => {
    triedAccount.tried(account);
    return lastWay.using(way, () => success.after(boundAt, bind));
  };
  return {
    binding,
    actions: {
      ...actions,
      signIn: () => router.thenAligned(() => success.after(signedIn, actions.signIn)),
      startAgain: () => {
        triedAccount.tried({ by: 'wechat' });
        return router.thenAligned(() => success.after(signedIn, actions.startAgain));
      },
      decline: () => void router.thenAligned(actions.decline),
      bindByPhone: (...given: Parameters<typeof bindByPhone>) =>
        binding('phone', { by: 'unknown' }, () => bindByPhone(...given)),
    },
  };
}
