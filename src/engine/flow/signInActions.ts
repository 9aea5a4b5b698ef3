import type { CodeProof } from '../../core/recipient';
import { accountNamed, accountOf } from '../../core/triedAccount';
import type { Binding } from './pageActions';
import type { StepActions } from './stepActions';
import type { createSuccess } from './success';

interface Deps {
  readonly actions: StepActions;
  readonly binding: Binding;
  readonly success: ReturnType<typeof createSuccess>;
}

/** The actions of the sign-in pages, as these call them; see {@link createPageActions}. */
export function createSignInActions({ actions, binding, success }: Deps) {
  const { bindByCode, bindByPassword, verify, changePassword, skipPasswordChange } = actions;
  const signedIn = () => 'signedIn' as const;
  return {
    ...actions,
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
    skipPasswordChange: () => success.after(signedIn, skipPasswordChange),
  };
}
