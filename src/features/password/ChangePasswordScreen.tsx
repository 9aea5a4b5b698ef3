import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { PasswordRule } from '../../core/passwordPolicy';
import { Action } from '../../ui/Action';
import { Link } from '../../ui/Link';
import type { NoticeWords } from '../../ui/Notice';
import { PasswordField } from '../../ui/PasswordField';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { usePasswords, type PasswordName, type TypedPasswords } from './newPassword';
import { PasswordRules } from './PasswordRules';

interface Props {
  readonly words: Copy;
  /** the old password expired, so the change cannot be skipped */
  readonly isRequired: boolean;
  readonly rulesOf: (newPassword: string) => readonly PasswordRule[];
  readonly wrong: { readonly at: PasswordName; readonly text: string } | null;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onSubmit: (typed: TypedPasswords) => void;
  readonly onEdit: () => void;
  readonly onSkip: () => void;
  readonly onNotNow: () => void;
  /** directly below the primary action */
  readonly footer: ReactNode;
}

/** The form for a new password: the old one, the new one twice, and the rules. */
export function ChangePasswordScreen(props: Props) {
  const { words, wrong, isRunning } = props;
  const { must, may, ...labels } = words.changePassword;
  const passwords = usePasswords(wrong?.at ?? null);
  const waiting = useWaiting(isRunning);
  const [rules, setRules] = useState(() => props.rulesOf(''));
  const submit = () => {
    if (!isRunning) props.onSubmit(passwords.typed());
  };
  const showRules = (password: string) => {
    const now = props.rulesOf(password);
    // Renders only when a rule becomes met or unmet, not at every key.
    setRules((shown) => (now.every(({ isMet }, at) => isMet === shown[at]?.isMet) ? shown : now));
  };
  const field = (name: PasswordName) => {
    const isLast = name === 'repeated';
    const { label, hint } = labels[name];
    return (
      <PasswordField
        key={name}
        words={words}
        id={name}
        label={label}
        isLabelShown
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
      title={labels.title}
      lines={[props.isRequired ? must : may]}
      notice={props.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      fields={
        <>
          {field('oldPassword')}
          {field('newPassword')}
          <PasswordRules words={words} rules={rules} isRefused={wrong?.at === 'newPassword'} />
          {field('repeated')}
        </>
      }
      actions={
        <>
          <Action
            kind="primary"
            label={labels.submit}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={submit}
          />
          {props.footer}
          {!props.isRequired && <Action label={labels.skip} isLocked={isRunning} onTap={props.onSkip} />}
        </>
      }
      bottom={<Link label={labels.leave} onTap={props.onNotNow} />}
    />
  );
}
