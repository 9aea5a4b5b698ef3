import { useState } from 'react';
import { store } from '../../compose';
import type { PasswordPolicy } from '../../core/flow';
import { rulesOf } from '../../core/passwordPolicy';
import { actions } from '../../signIn';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import type { ConsentGate } from '../consent/useConsent';
import { FlowPage } from '../flow/FlowPage';
import { mistakeText, toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { ChangePasswordScreen } from './ChangePasswordScreen';
import { fieldRefusedBy, passwordMistakeIn, TOLD_BY_SERVER } from './newPassword';
import type { PasswordMistake, TypedPasswords } from './newPassword';
import { useHideCount } from './useHideCount';
import { usePasswordConsent } from './usePasswordConsent';

/** A new password, if the tenant asks for one. No password is sent before consent is given. */
export function ChangePasswordPage() {
  const { step } = useFlow();
  const hideCount = useHideCount();
  const consent = usePasswordConsent<TypedPasswords>(
    (typed) => void actions.changePassword({ old: typed.oldPassword, new: typed.newPassword }),
  );
  return (
    <FlowPage title={useSignInWords().titles['change-password']} scrollLocked={consent.pending !== null}>
      {step.name === 'changingPassword' && (
        <PasswordChange policy={step.policy} canSkip={step.canSkip} hideCount={hideCount} consent={consent} />
      )}
    </FlowPage>
  );
}

interface Props {
  readonly policy: PasswordPolicy;
  readonly canSkip: boolean;
  readonly hideCount: number;
  readonly consent: ConsentGate<TypedPasswords>;
}

/** What the server would certainly refuse is reported before anything is sent. */
function PasswordChange({ policy, canSkip, hideCount, consent }: Props) {
  const flow = useFlow();
  const words = useSignInWords();
  const [mistake, setMistake] = useState<PasswordMistake | null>(null);

  const submit = (typed: TypedPasswords) => {
    const found = passwordMistakeIn(typed, policy);
    setMistake(found);
    if (!found) consent.choose(typed);
  };
  const dismissProblems = () => {
    setMistake(null);
    if (problemOn(store.getState(), 'changePassword')) actions.dismissProblem();
  };

  const problem = problemOn(flow, 'changePassword', 'skipPasswordChange', 'signIn');
  const refusal = problem && toNotice(problem, words, { toldByServer: TOLD_BY_SERVER });
  const refusedField = problem && fieldRefusedBy(problem.code);
  const { changePassword } = words;
  const wrong = () => {
    if (mistake)
      return { at: mistake.at, text: mistakeText(mistake.code, words, changePassword[mistake.at].empty) };
    if (!refusal || !refusedField) return null;
    // The general message also names the account, which is not in question here.
    const text = refusedField === 'oldPassword' ? changePassword.oldPasswordWrong : refusal.text;
    return { at: refusedField, text };
  };
  return (
    <>
      <ChangePasswordScreen
        key={hideCount}
        words={words}
        isRequired={!canSkip}
        rulesOf={(password) => rulesOf(policy, password)}
        wrong={wrong()}
        notice={refusedField ? null : refusal}
        isRunning={isRunning(flow)}
        onSubmit={submit}
        onEdit={dismissProblems}
        onSkip={() => void actions.skipPasswordChange()}
        onNotNow={actions.decline}
        footer={<ConsentFooter consent={consent} />}
      />
      {consent.pending !== null && <ConsentPrompt consent={consent} />}
    </>
  );
}
