import { useState } from 'react';
import { actions, store } from '../../compose';
import type { PasswordPolicy } from '../../core/flow';
import { rulesOf } from '../../core/passwordPolicy';
import { ChangePasswordScreen } from './ChangePasswordScreen';
import type { TypedPasswords } from './usePasswords';
import { mistakeText, toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { useHideCount } from './useHideCount';
import { fieldRefusedBy, passwordMistakeIn, type PasswordMistake } from './passwordMistake';

interface Props {
  readonly policy: PasswordPolicy;
  readonly canSkip: boolean;
}

/** A new password, where the tenant wants one: what it would refuse for certain is said before anything is sent. */
export function PasswordChange({ policy, canSkip }: Props) {
  const flow = useFlow();
  const words = useWords();
  const hidings = useHideCount();
  const [mistake, setMistake] = useState<PasswordMistake | null>(null);

  const submit = (typed: TypedPasswords) => {
    const found = passwordMistakeIn(typed, policy);
    setMistake(found);
    if (!found) void actions.changePassword({ old: typed.oldPassword, new: typed.newPassword });
  };
  const forget = () => {
    setMistake(null);
    if (problemOn(store.getState(), 'changePassword')) actions.dismissProblem();
  };

  const refused = problemOn(flow, 'changePassword', 'skipPasswordChange', 'signIn');
  const refusedField = refused && fieldRefusedBy(refused.code);
  const refusal = refused && toNotice(refused, words);
  const found = mistake && {
    at: mistake.at,
    text: mistakeText(mistake.code, words, words.changePassword[mistake.at].empty),
  };
  const refusedText = (text: string) =>
    refusedField === 'oldPassword' ? words.changePassword.oldPasswordWrong : text;
  return (
    <ChangePasswordScreen
      key={hidings}
      words={words}
      isRequired={!canSkip}
      rulesOf={(password) => rulesOf(policy, password)}
      wrong={found ?? (refusedField && refusal && { at: refusedField, text: refusedText(refusal.text) })}
      notice={refusedField ? null : refusal}
      isRunning={isRunning(flow)}
      onSubmit={submit}
      onEdit={forget}
      onSkip={() => void actions.skipPasswordChange()}
      onNotNow={actions.decline}
    />
  );
}
