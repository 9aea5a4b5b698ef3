import type { ReactNode } from 'react';
import type { Copy } from '../copy';
import type { PhoneButtonDetail } from '../core/phoneButton';
import { Action } from './layout/Action';
import type { NoticeWords } from './layout/Notice';
import { PhoneAction } from './layout/PhoneAction';
import { Screen } from './layout/Screen';
import { useWaiting } from './layout/useWaiting';

/** A way to link the account; the first one offered is the page's primary action. */
export type BindMethod = 'phone' | 'password';

interface Props {
  readonly words: Copy;
  /** who this is for; empty where it is for everybody */
  readonly audience: string;
  readonly methods: readonly BindMethod[];
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onPassword: () => void;
  readonly onNotNow: () => void;
  readonly footer: ReactNode;
}

/** "Link your account": the ways there are, and a way out. */
export function BindScreen(props: Props) {
  const { words, methods, isRunning } = props;
  const waiting = useWaiting(isRunning);
  return (
    <Screen
      title={words.bind.title}
      lines={[props.audience, methods.length > 0 ? words.bind.text : words.bind.noMethod].filter(Boolean)}
      showsLogo
      notice={props.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          {methods.includes('phone') && (
            <PhoneAction
              label={words.bind.byPhone}
              isArmed={!isRunning}
              isBusy={waiting !== 'no'}
              onAnswer={props.onPhoneAnswer}
            />
          )}
          {methods.includes('password') && (
            <Action
              kind={methods[0] === 'password' ? 'primary' : 'other'}
              label={words.bind.byPassword}
              isLocked={isRunning}
              onTap={props.onPassword}
            />
          )}
          <Action kind="quiet" label={words.notNow} onTap={props.onNotNow} />
        </>
      }
      footer={props.footer}
    />
  );
}
