import type { BindWay } from '../../core/lastWay';
import type { CodeProof } from '../../core/recipient';
import { accountNamed, accountOf, type TriedAccount } from '../../core/triedAccount';
import type { createLastWay } from '../lastWay';
import type { createActions, Outcome } from './actions';
import type { createRouter } from './router';
import { boundAt, type createSuccess } from './success';
import type { createTriedAccount } from './triedAccount';

interface Deps {
  readonly actions: ReturnType<typeof createActions>;
  readonly router: ReturnType<typeof createRouter>;
  readonly lastWay: ReturnType<typeof createLastWay>;
  readonly success: ReturnType<typeof createSuccess>;
  readonly triedAccount: ReturnType<typeof createTriedAccount>;
}

/**
 * The actions as pages call them. Those that change whether signing in is wanted also open or close its page: that is needed
 * where the step stays the same, after a page that could not be opened, or was opened by a link. Those that bind remember
 * the way, and which account they were for. Those that may end in being signed in tell their success.
 */
export function createPageActions({ actions, router, lastWay, success, triedAccount }: Deps) {
  const { bindByPhone, bindByCode, bindByPassword, verify, changePassword } = actions;
  const signedIn = () => 'signedIn' as const;
  const binding = (way: BindWay, account: TriedAccount, bind: () => Outcome): Outcome => {
    triedAccount.tried(account);
    return lastWay.using(way, () => success.after(boundAt, bind));
  };
  return {
    ...actions,
    signIn: () => router.thenAligned(() => success.after(signedIn, actions.signIn)),
    startAgain: () => {
      triedAccount.tried({ by: 'wechat' });
      return router.thenAligned(() => success.after(signedIn, actions.startAgain));
    },
    decline: () => void router.thenAligned(actions.decline),
    bindByPhone: (...given: Parameters<typeof bindByPhone>) =>
      binding('phone', { by: 'unknown' }, () => bindByPhone(...given)),
    bindByCode: (proof: CodeProof) =>
      binding(proof.recipient.method, accountOf(proof.recipient), () => bindByCode(proof)),
    bindByPassword: (...given: Parameters<typeof bindByPassword>) =>
      binding('password', accountNamed(given[0].userName), () => bindByPassword(...given)),
    verify: (proof: CodeProof) => success.after(signedIn, () => verify(proof)),
    changePassword: (...given: Parameters<typeof changePassword>) =>
      success.after(
        () => 'passwordChanged',
        () => changePassword(...given),
      ),
    skipPasswordChange: () => success.after(signedIn, actions.skipPasswordChange),
  };
}
