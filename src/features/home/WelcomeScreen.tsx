import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Link } from '../../ui/Link';
import type { NoticeWords } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';

interface Props {
  readonly words: Copy;
  /** who the app is for */
  readonly audience: string;
  /** the present language, in its own words */
  readonly language: string;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onSignIn: () => void;
  readonly onLanguage: () => void;
  readonly footer: ReactNode;
}

/** Home before signing in. */
export function WelcomeScreen(props: Props) {
  const { words, notice, isRunning } = props;
  const waiting = useWaiting(isRunning);
  // The label must not change while its own action runs.
  const [isRetry, setRetry] = useState(notice !== null);
  if (!isRunning && isRetry !== (notice !== null)) setRetry(notice !== null);
  return (
    <Screen
      title={words.home.welcome}
      lines={[props.audience]}
      notice={notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <Action
          kind="primary"
          label={isRetry ? words.home.tryAgain : words.home.signIn}
          isLocked={isRunning}
          isBusy={waiting !== 'no'}
          onTap={props.onSignIn}
        />
      }
      footer={props.footer}
      bottom={
        <Link
          label={props.language}
          spokenLabel={`${words.language.title} ${props.language}`}
          onTap={props.onLanguage}
        />
      }
    />
  );
}
