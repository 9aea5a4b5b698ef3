import { useStore } from 'zustand';
import type { CodeMethod } from '../../core/flow';
import type { CodeProof } from '../../core/recipient';
import { forgottenPassword } from '../../signIn';
import { Link } from '../../ui/Link';
import { CodeForm, type Deferred } from '../codes/CodeForm';
import type { ConsentGate } from '../consent/useConsent';
import { toNotice } from '../flow/toNotice';
import { useSignInWords } from '../flow/useSignInWords';
import { TOLD_BY_SERVER } from './newPassword';
import { useNewPassword } from './useNewPassword';

interface Props {
  readonly method: CodeMethod;
  /** the other method, where the tenant offers two */
  readonly other: CodeMethod | null;
  readonly onOther: () => void;
  readonly consent: ConsentGate<Deferred>;
}

/** A code to the number or address of the account, and a new password. What was typed of that stays over another method. */
export function ForgottenPasswordForm({ method, other, onOther, consent }: Props) {
  const words = useSignInWords();
  const { isRunning, problem } = useStore(forgottenPassword.store, (state) => state);
  // No rules are known here: what the server says of a weak password is told at its field.
  const isAboutPassword = problem?.code === 'passwordRefused';
  const password = useNewPassword(
    words.changePassword.newPassword,
    isAboutPassword ? toNotice(problem, words, { toldByServer: TOLD_BY_SERVER }).text : '',
    forgottenPassword.dismissProblem,
  );

  const reset = async (proof: CodeProof) => {
    const typed = password.take();
    return typed === null ? null : forgottenPassword.reset(proof, typed);
  };
  return (
    <CodeForm
      title={words.forgottenPassword.title}
      lines={[words.forgottenPassword.text]}
      submitLabel={words.forgottenPassword.submit}
      purpose="resettingPassword"
      exchange={{
        isRunning,
        problem: isAboutPassword ? null : problem,
        dismiss: forgottenPassword.dismissProblem,
      }}
      toldByServer={TOLD_BY_SERVER}
      method={method}
      known={null}
      onProve={reset}
      consent={consent}
      newPassword={password.input}
      otherWay={
        other && (
          <Link
            label={other === 'email' ? words.verify.useEmail : words.verify.useMobile}
            isLocked={isRunning}
            onTap={onOther}
          />
        )
      }
    />
  );
}
