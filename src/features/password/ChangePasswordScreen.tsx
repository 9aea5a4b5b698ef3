import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Copy } from '../../copy';
import type { PasswordRule } from '../../core/passwordPolicy';
import { PasswordField } from '../../ui/PasswordField';
import { PASSWORD_NAMES, usePasswords, type PasswordName, type TypedPasswords } from './usePasswords';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { PasswordRules } from './PasswordRules';

interface Props {
  readonly words: Copy;
  /** the password ran out: nobody is let in without a new one */
  readonly isRequired: boolean;
  readonly rulesOf: (newPassword: string) => readonly PasswordRule[];
  readonly wrong: { readonly at: PasswordName; readonly text: string } | null;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onSubmit: (typed: TypedPasswords) => void;
  readonly onEdit: () => void;
  readonly onSkip: () => void;
  readonly onNotNow: () => void;
}

/** "Change your password": the old one, the new one twice, and the rules it must keep. */
export function ChangePasswordScreen(props: Props) {
  const { words: copy, wrong, isRunning } = props;
  const words = copy.changePassword;
  const passwords = usePasswords(wrong?.at ?? null);
  const waiting = useWaiting(isRunning);
  const [rules, setRules] = useState(() => props.rulesOf(''));
  const submit = () => {
    if (!isRunning) props.onSubmit(passwords.typed());
  };
  const showRules = (password: string) => {
    const now = props.rulesOf(password);
    // Drawn only when a rule is met or no longer met, not at every key.
    setRules((shown) => (now.every(({ isMet }, at) => isMet === shown[at]?.isMet) ? shown : now));
  };
  const field = (name: PasswordName) => {
    const isLast = name === 'repeated';
    const { label, hint } = words[name];
    return (
      <PasswordField
        key={name}
        words={copy.password}
        id={name}
        label={label}
        hint={hint}
        problem={wrong?.at === name ? wrong.text : ''}
        isLocked={isRunning}
        isFocused={passwords.focused === name}
        returnKey={isLast ? 'go' : 'next'}
        onReturn={isLast ? submit : () => passwords.focusAfter(name)}
        onBlur={() => passwords.leave(name)}
        onText={(text) => {
          passwords.keep(name, text);
          if (name === 'newPassword') showRules(text);
          if (wrong) props.onEdit();
        }}
      />
    );
  };

  return (
    <Screen
      title={words.title}
      lines={[props.isRequired ? words.must : words.may]}
      notice={props.notice}
      waiting={waiting}
      slowText={copy.waiting.slow}
      fields={
        <View className="weui-cells__group weui-cells__group_form fields">
          <View className="weui-cells">{PASSWORD_NAMES.map(field)}</View>
          <PasswordRules words={words} rules={rules} />
        </View>
      }
      actions={
        <>
          <Action
            kind="primary"
            label={words.submit}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={submit}
          />
          {!props.isRequired && (
            <Action kind="quiet" label={words.skip} isLocked={isRunning} onTap={props.onSkip} />
          )}
          <Action kind="quiet" label={copy.notNow} onTap={props.onNotNow} />
        </>
      }
    />
  );
}
