import type { CodeProof } from '../../core/recipient';
import type { createLastWay } from '../lastWay';
import type { createActions } from './actions';
import type { createRouter } from './router';

interface Deps {
  readonly actions: ReturnType<typeof createActions>;
  readonly router: ReturnType<typeof createRouter>;
  readonly lastWay: ReturnType<typeof createLastWay>;
}

/**
 * The actions as pages call them. Those that change whether signing in is wanted also open or close its page: that is needed
 * where the step stays the same, after a page that could not be opened, or was opened by a link. Those that bind remember
 * the way.
 */
export function createPageActions({ actions, router, lastWay }: Deps) {
  const { bindByPhone, bindByCode, bindByPassword } = actions;
  return {
    ...actions,
    signIn: () => router.thenAligned(actions.signIn),
    startAgain: () => router.thenAligned(actions.startAgain),
    decline: () => void router.thenAligned(actions.decline),
    bindByPhone: (...given: Parameters<typeof bindByPhone>) =>
      lastWay.using('phone', () => bindByPhone(...given)),
    bindByCode: (proof: CodeProof) => lastWay.using(proof.recipient.method, () => bindByCode(proof)),
    bindByPassword: (...given: Parameters<typeof bindByPassword>) =>
      lastWay.using('password', () => bindByPassword(...given)),
  };
}
