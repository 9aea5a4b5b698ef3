import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import { Field } from '../../ui/Field';
import { PasswordField } from '../../ui/PasswordField';
import { useCredentials, type CredentialName, type Credentials } from './useCredentials';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';

interface Props {
  readonly words: Copy;
  /** what failed, and whether the typed words are to blame: then it is said at the password */
  readonly problem: { readonly notice: NoticeWords; readonly isAboutInput: boolean } | null;
  readonly isRunning: boolean;
  /** how many times the page was hidden: each time the password is emptied */
  readonly hidings: number;
  readonly onSubmit: (credentials: Credentials) => void;
  /** the person types again: what was said about the last try is over */
  readonly onEdit: () => void;
}

/** "Account and password". */
export function PasswordScreen({ words: copy, problem, isRunning, hidings, onSubmit, onEdit }: Props) {
  const words = copy.password;
  const wrongness = problem?.isAboutInput ? problem.notice.text : '';
  const credentials = useCredentials(wrongness, hidings, onSubmit);
  const waiting = useWaiting(isRunning);
  const submit = () => {
    if (!isRunning) credentials.submit();
  };
  const field = (name: CredentialName) => ({
    isLocked: isRunning,
    isFocused: credentials.focused === name,
    onText: (text: string) => {
      credentials.keep(name, text);
      if (wrongness !== '') onEdit();
    },
    onBlur: () => credentials.leave(name),
  });

  return (
    <Screen
      title={words.title}
      lines={[words.text]}
      notice={problem && !problem.isAboutInput ? problem.notice : null}
      waiting={waiting}
      slowText={copy.waiting.slow}
      fields={
        <View className="weui-cells__group weui-cells__group_form fields">
          <View className="weui-cells">
            <Field
              {...field('userName')}
              id="user-name"
              label={words.userName}
              hint={words.userNameHint}
              problem={credentials.missing === 'userName' ? words.userNameEmpty : ''}
              returnKey="next"
              onReturn={() => credentials.focus('password')}
            />
            <PasswordField
              {...field('password')}
              key={hidings}
              words={words}
              id="password"
              label={words.password}
              hint={words.passwordHint}
              problem={credentials.missing === 'password' ? words.passwordEmpty : wrongness}
              selectedLength={wrongness === '' ? 0 : credentials.triedLength}
              returnKey="go"
              onReturn={submit}
            />
          </View>
        </View>
      }
      actions={
        <Action
          kind="primary"
          label={words.submit}
          isLocked={isRunning}
          isBusy={waiting !== 'no'}
          onTap={submit}
        />
      }
    />
  );
}
