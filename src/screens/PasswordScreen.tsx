import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { Copy } from '../copy';
import { Field } from './fields/Field';
import { PasswordField } from './fields/PasswordField';
import { Action } from './layout/Action';
import type { NoticeWords } from './layout/Notice';
import { Screen } from './layout/Screen';
import { useWaiting } from './layout/useWaiting';

type FieldName = 'userName' | 'password';

interface Props {
  readonly words: Copy;
  /** what failed, and whether the typed words are to blame: then it is said at the password */
  readonly problem: { readonly notice: NoticeWords; readonly isAboutInput: boolean } | null;
  readonly isRunning: boolean;
  readonly onSubmit: (credentials: { readonly userName: string; readonly password: string }) => void;
  /** the person types again: what was said about the last try is over */
  readonly onEdit: () => void;
}

/** "Account and password". What is typed stays here, outside React's state, and goes nowhere but into `onSubmit`. */
export function PasswordScreen({ words: copy, problem, isRunning, onSubmit, onEdit }: Props) {
  const words = copy.password;
  const typed = useRef({ userName: '', password: '' });
  const [focused, setFocused] = useState<FieldName | null>(null);
  const [missing, setMissing] = useState<FieldName | null>(null);
  const waiting = useWaiting(isRunning);

  const keep = (field: FieldName, text: string) => {
    typed.current[field] = text;
    if (missing === field) setMissing(null);
    if (problem?.isAboutInput) onEdit();
  };
  const leave = (field: FieldName) => setFocused((now) => (now === field ? null : now));

  const submit = () => {
    const userName = typed.current.userName.trim();
    const { password } = typed.current;
    const empty = userName === '' ? 'userName' : password === '' ? 'password' : null;
    setMissing(empty);
    setFocused(empty);
    if (empty === null && !isRunning) onSubmit({ userName, password });
  };

  const blamed = problem?.isAboutInput ? problem.notice.text : '';
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
              id="user-name"
              label={words.userName}
              hint={words.userNameHint}
              problem={missing === 'userName' ? words.userNameEmpty : ''}
              isLocked={isRunning}
              isFocused={focused === 'userName'}
              returnKey="next"
              onText={(text) => keep('userName', text)}
              onReturn={() => setFocused('password')}
              onBlur={() => leave('userName')}
            />
            <PasswordField
              words={words}
              id="password"
              label={words.password}
              hint={words.passwordHint}
              problem={missing === 'password' ? words.passwordEmpty : blamed}
              isLocked={isRunning}
              isFocused={focused === 'password'}
              returnKey="go"
              onText={(text) => keep('password', text)}
              onReturn={submit}
              onBlur={() => leave('password')}
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
