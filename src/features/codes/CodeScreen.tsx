import { View } from '@tarojs/components';
import { useRef, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { CodeField } from './CodeField';
import { RecipientField } from './RecipientField';

export interface CodeScreenProps {
  readonly words: Copy;
  readonly title: string;
  readonly lines: readonly string[];
  readonly submitLabel: string;
  readonly method: CodeMethod;
  /** the person says where the code goes; otherwise it is known */
  readonly isRecipientAsked: boolean;
  /** a code is on its way */
  readonly isSent: boolean;
  /** until another may be sent; 0 for now */
  readonly secondsLeft: number;
  readonly recipientProblem: string;
  readonly codeProblem: string;
  /** codes that turned out wrong: each empties the field */
  readonly wrongCodes: number;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onAsk: (typedRecipient: string) => void;
  readonly onChangeRecipient: () => void;
  readonly onSubmit: (typedCode: string) => void;
  /** the person types: what was said about the last try is over */
  readonly onEdit: () => void;
  /** further ways and the way out */
  readonly more?: ReactNode;
  readonly footer?: ReactNode;
}

/** Asks for a code, then for what came. Both typed texts rest outside React's state, so typing renders nothing. */
export function CodeScreen(props: CodeScreenProps) {
  const { words, isSent, isRunning, secondsLeft } = props;
  const recipient = useRef('');
  const code = useRef({ text: '', emptied: 0 });
  const waiting = useWaiting(isRunning);
  const hasProblem = props.recipientProblem !== '' || props.codeProblem !== '';

  const ask = () => {
    if (!isRunning) props.onAsk(recipient.current);
  };
  const submit = () => {
    if (!isRunning) props.onSubmit(code.current.emptied === props.wrongCodes ? code.current.text : '');
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
        <View className="weui-cells__group weui-cells__group_form fields">
          <View className="weui-cells">
            {props.isRecipientAsked && (
              <RecipientField
                key={props.method}
                words={words.codes}
                method={props.method}
                problem={props.recipientProblem}
                isSettled={isSent}
                isLocked={isRunning}
                onText={(text) => {
                  recipient.current = text;
                  edit();
                }}
                onReturn={ask}
                onChangeWanted={props.onChangeRecipient}
              />
            )}
            {isSent && (
              <CodeField
                key={props.wrongCodes}
                words={words.codes}
                problem={props.codeProblem}
                isShaken={props.wrongCodes > 0}
                isLocked={isRunning}
                onText={(text) => {
                  code.current = { text, emptied: props.wrongCodes };
                  edit();
                }}
                onReturn={submit}
              />
            )}
          </View>
        </View>
      }
      actions={
        <>
          <Action
            kind="primary"
            label={isSent ? props.submitLabel : words.codes.getCode}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={isSent ? submit : ask}
          />
          {isSent && secondsLeft > 0 && (
            <View className="codes__pause">{words.codes.getAgainIn(secondsLeft)}</View>
          )}
          {isSent && secondsLeft === 0 && (
            <Action kind="quiet" label={words.codes.getAgain} isLocked={isRunning} onTap={ask} />
          )}
          {props.more}
        </>
      }
      footer={props.footer}
    />
  );
}
