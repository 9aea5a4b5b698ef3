import { View } from '@tarojs/components';
import { useRef, type ComponentProps, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { PasswordField } from '../../ui/PasswordField';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { CodeField } from './CodeFields';
import { RecipientField, type AreaField } from './RecipientField';

/** A new password, which is filled in after the code and submitted with it. */
export interface PasswordInput extends Pick<
  ComponentProps<typeof PasswordField>,
  'label' | 'hint' | 'problem' | 'isFocused' | 'onText' | 'onBlur'
> {
  readonly focus: () => void;
  /** how many times the page was hidden; each time the field is cleared */
  readonly hideCount: number;
}

interface Props {
  readonly words: Copy;
  readonly title: string;
  readonly lines: readonly string[];
  readonly submitLabel: string;
  readonly method: CodeMethod;
  /** the area of a mobile number */
  readonly area: AreaField;
  /** the person enters the recipient; otherwise the tenant knows it */
  readonly isRecipientAsked: boolean;
  readonly isSent: boolean;
  /** until a code may be sent to the same recipient, also after the server refused; 0 for now */
  readonly secondsLeft: number;
  /** error messages of the fields; empty for none */
  readonly recipientProblem: string;
  readonly codeProblem: string;
  /** how many codes were wrong; each empties the field */
  readonly wrongCodes: number;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onRequestCode: (typedRecipient: string) => void;
  readonly onChangeRecipient: () => void;
  readonly onSubmit: (typedCode: string) => void;
  /** the person types, so the messages about the last try are outdated */
  readonly onEdit: () => void;
  readonly newPassword?: PasswordInput | undefined;
  /** other actions */
  readonly more?: ReactNode;
  readonly footer?: ReactNode;
}

/** Asks for a recipient, then for the code that was sent. Both texts are kept in refs, so typing renders nothing. */
export function CodeScreen(props: Props) {
  const { words, isSent, isRunning, secondsLeft, newPassword } = props;
  const recipient = useRef('');
  const code = useRef({ text: '', wrongCodes: 0 });
  const waiting = useWaiting(isRunning);
  const hasProblem = props.recipientProblem !== '' || props.codeProblem !== '';

  const requestCode = () => {
    if (!isRunning) props.onRequestCode(recipient.current);
  };
  const submit = () => {
    if (!isRunning) props.onSubmit(code.current.wrongCodes === props.wrongCodes ? code.current.text : '');
  };
  const changeRecipient = () => {
    // The fields below disappear, and what was typed into them must not be sent from an empty field later.
    code.current = { text: '', wrongCodes: props.wrongCodes };
    newPassword?.onText('');
    props.onChangeRecipient();
  };
  const edit = () => {
    if (hasProblem) props.onEdit();
  };

  return (
    <Screen
      title={props.title}
      lines={props.lines}
      notice={props.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      fields={
        <>
          {props.isRecipientAsked && (
            <RecipientField
              key={props.method}
              words={words}
              method={props.method}
              area={props.area}
              problem={props.recipientProblem}
              isSettled={isSent}
              isLocked={isRunning}
              onText={(text) => {
                recipient.current = text;
                edit();
              }}
              onReturn={requestCode}
              onChange={changeRecipient}
            />
          )}
          {isSent && (
            <CodeField
              key={props.wrongCodes}
              words={words}
              problem={props.codeProblem}
              isShaken={props.wrongCodes > 0}
              isLocked={isRunning}
              onText={(text) => {
                code.current = { text, wrongCodes: props.wrongCodes };
                edit();
              }}
              returnKey={newPassword ? 'next' : 'go'}
              onReturn={newPassword?.focus ?? submit}
            />
          )}
          {isSent && newPassword && (
            <PasswordField
              key={`password ${newPassword.hideCount}`}
              words={words}
              id="new-password"
              label={newPassword.label}
              hint={newPassword.hint}
              problem={newPassword.problem}
              isLocked={isRunning}
              isFocused={newPassword.isFocused}
              returnKey="go"
              onText={newPassword.onText}
              onReturn={submit}
              onBlur={newPassword.onBlur}
            />
          )}
        </>
      }
      actions={
        <>
          <Action
            kind="primary"
            label={isSent ? props.submitLabel : words.codes.getCode}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={isSent ? submit : requestCode}
          />
          {secondsLeft > 0 && (
            <View className="pause">
              {isSent ? words.codes.getAgainIn(secondsLeft) : words.codes.getIn(secondsLeft)}
            </View>
          )}
          {isSent && secondsLeft === 0 && (
            <Action kind="quiet" label={words.codes.getAgain} isLocked={isRunning} onTap={requestCode} />
          )}
          {props.more}
        </>
      }
      footer={props.footer}
    />
  );
}
