import { brand, openPage } from '../../compose';
import { Action } from '../../ui/Action';
import { Link } from '../../ui/Link';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { agreementsOf } from '../consent/Agreements';
import { useTextIn, useWords } from '../flow/useFlow';
import { TraceLink } from '../trace/TracePage';

interface Props {
  readonly isRunning: boolean;
  readonly onSignIn: () => void;
}

/** Home of an employee who is not signed in. The agreements can be read here; the page that needs consent asks for it. */
export function WelcomeScreen({ isRunning, onSignIn }: Props) {
  const words = useWords();
  const slogan = useTextIn(brand.slogan);
  const waiting = useWaiting(isRunning);
  return (
    <Screen
      title={words.home.welcome}
      lines={[slogan, words.audience].filter((line) => line !== '')}
      notice={null}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <Action
          kind="primary"
          label={words.home.signIn}
          isLocked={isRunning}
          isBusy={waiting !== 'no'}
          onTap={onSignIn}
        />
      }
      footer={<TraceLink />}
      bottom={agreementsOf(words).map(({ name }) => (
        <Link
          key={name}
          label={words.rows[name]}
          onTap={() => void openPage('agreement', { agreement: name })}
        />
      ))}
    />
  );
}
