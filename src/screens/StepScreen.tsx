import type { Copy } from '../copy';
import type { StepWords } from '../copy/copy';
import { Action } from './layout/Action';
import type { NoticeWords } from './layout/Notice';
import { Screen } from './layout/Screen';
import { useWaiting } from './layout/useWaiting';

interface Props {
  readonly words: Copy;
  readonly step: StepWords;
  /** what the server added, or empty */
  readonly serverSaid: string;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onStartAgain: () => void;
  readonly onNotNow: () => void;
}

/** A step that cannot be done here: what it is, whom to ask, start again or leave. */
export function StepScreen({ words, step, serverSaid, notice, isRunning, onStartAgain, onNotNow }: Props) {
  const waiting = useWaiting(isRunning);
  const spoken = serverSaid === '' ? null : { text: words.serverSaid(serverSaid), detail: '' };
  return (
    <Screen
      title={step.title}
      lines={[step.text]}
      notice={notice ?? spoken}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          <Action
            kind="primary"
            label={words.startAgain}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={onStartAgain}
          />
          <Action kind="quiet" label={words.notNow} onTap={onNotNow} />
        </>
      }
    />
  );
}
