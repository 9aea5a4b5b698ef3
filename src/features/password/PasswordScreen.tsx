import type { ReactNode } from 'react';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Field } from '../../ui/Field';
import type { NoticeWords } from '../../ui/Notice';
import { PasswordField } from '../../ui/PasswordField';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { useCredentials, type CredentialName, type Credentials } from './useCredentials';

interface Props {
  readonly words: Copy;
  /** `isAboutInput`: what was typed is wrong, so the message is shown at the password */
  readonly problem: { readonly notice: NoticeWords; readonly isAboutInput: boolean } | null;
  /** what was done just now, unless there is a problem */
  readonly done: NoticeWords | null;
  readonly isRunning: boolean;
  /** how many times the page was hidden; each time the password is cleared */
  readonly hideCount: number;
  readonly onSubmit: (credentials: Credentials) => void;
  /** the person types, so the message about the last try is outdated */
  readonly onEdit: () => void;
  /** what the field of the user name begins with */
  readonly firstUserName: string;
  /** directly below the primary action */
  readonly footer: ReactNode;
}

/** The form for a user name and a password. */
export function PasswordScreen({ words, problem, isRunning, hideCount, onSubmit, onEdit, ...props }: Props) {
  const { title, text, submit: submitLabel, ...labels } = words.password;
  const error = problem?.isAboutInput ? problem.notice.text : '';
  const credentials = useCredentials({ error, hideCount, firstUserName: props.firstUserName, onSubmit });
  const waiting = useWaiting(isRunning);
  const submit = () => {
    if (!isRunning) credentials.submit();
  };
  const field = (name: CredentialName) => ({
    isLocked: isRunning,
    isFocused: credentials.focused === name,
    onText: (typed: string) => {
      credentials.keep(name, typed);
      if (error !== '') onEdit();
    },
    onBlur: () => credentials.leave(name),
  });

  return (
    <Screen
      title={title}
      lines={[text]}
      notice={problem ? (problem.isAboutInput ? null : problem.notice) : props.done}
      waiting={waiting}
      slowText={words.waiting.slow}
      fields={
        <>
          <Field
            {...field('userName')}
            id="user-name"
            label={labels.userName}
            hint={labels.userNameHint}
            problem={credentials.missing === 'userName' ? labels.userNameEmpty : ''}
            initialText={props.firstUserName}
            returnKey="next"
            onReturn={() => credentials.focus('password')}
          />
          <PasswordField
            {...field('password')}
            key={hideCount}
            words={words}
            id="password"
            label={labels.password}
            hint={labels.passwordHint}
            problem={credentials.missing === 'password' ? labels.passwordEmpty : error}
            selectedLength={error === '' ? 0 : credentials.triedLength}
            returnKey="go"
            onReturn={submit}
          />
        </>
      }
      footer={props.footer}
      actions={
        <Action
          kind="primary"
          label={submitLabel}
          isLocked={isRunning}
          isBusy={waiting !== 'no'}
          onTap={submit}
        />
      }
    />
  );
}
