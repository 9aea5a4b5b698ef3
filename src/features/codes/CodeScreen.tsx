import type { ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import type { Recipient } from '../../core/recipient';
import { Action } from '../../ui/Action';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { CodeField, NewPasswordField, type PasswordInput } from './CodeFields';
import type { CodeProblems } from './codeProblems';
import { RecipientField, type AreaField } from './RecipientField';
import { RequestCodeLink } from './RequestCodeLink';

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
  /** what the field for it begins with */
  readonly firstRecipient: string;
  /** where the last code went; `null` before one was sent */
  readonly sentTo: Recipient | null;
  /** the same as people read it */
  readonly wentTo: string | null;
  /** ms until a code can be sent, at an instant (epoch ms); memoized */
  readonly msLeft: (now: number) => number;
  readonly problems: CodeProblems;
  /** how often the field of the code was emptied, and whether the code was wrong the last time */
  readonly emptied: { readonly count: number; readonly isWrong: boolean };
  readonly isRunning: boolean;
  readonly onRecipient: (typed: string) => void;
  readonly onRequestCode: () => void;
  /** @returns whether the code is complete, so that the person need not say so */
  readonly onCode: (typed: string) => boolean;
  readonly onSubmit: () => void;
  readonly newPassword?: PasswordInput | undefined;
  /** directly below the primary action */
  readonly footer: ReactNode;
  /** the way out, apart from everything else */
  readonly bottom?: ReactNode;
}

/** Where the code shall go, the code with the button that sends it, and what is submitted with it: all on one page. */
export function CodeScreen({ words, method, newPassword, problems, emptied, isRunning, ...props }: Props) {
  const waiting = useWaiting(isRunning);
  const requestCode = () => {
    if (!isRunning) props.onRequestCode();
  };
  const submit = () => {
    if (!isRunning) props.onSubmit();
  };
  const goOn = newPassword?.focus ?? submit;

  return (
    <Screen
      title={props.title}
      lines={props.lines}
      notice={problems.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      fields={
        <>
          {props.isRecipientAsked && (
            <RecipientField
              key={method}
              words={words}
              method={method}
              area={props.area}
              problem={problems.recipient}
              isLocked={isRunning}
              firstText={props.firstRecipient}
              onText={props.onRecipient}
              onReturn={requestCode}
            />
          )}
          <CodeField
            key={`${method} ${emptied.count}`}
            words={words}
            problem={problems.code}
            remark={props.wentTo === null ? '' : words.codes[method].wentTo(props.wentTo)}
            isShaken={emptied.isWrong}
            isLocked={isRunning}
            sentTo={props.sentTo}
            returnKey={newPassword ? 'next' : 'go'}
            onText={(typed) => {
              if (props.onCode(typed)) goOn();
            }}
            onReturn={goOn}
          >
            <RequestCodeLink
              words={words}
              isSent={props.sentTo !== null}
              msLeft={props.msLeft}
              isLocked={isRunning}
              onTap={requestCode}
            />
          </CodeField>
          {newPassword && (
            <NewPasswordField words={words} input={newPassword} isLocked={isRunning} onReturn={submit} />
          )}
        </>
      }
      actions={
        <Action
          kind="primary"
          label={props.submitLabel}
          isLocked={isRunning}
          isBusy={waiting !== 'no'}
          onTap={submit}
        />
      }
      footer={props.footer}
      bottom={props.bottom}
    />
  );
}
