import { Text, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';

interface Props {
  readonly words: Copy;
  readonly step: StepWords;
  /** what the server added, or empty */
  readonly serverSaid: string;
  /** what a support desk finds this sign-in by; empty where there is nothing to look for */
  readonly traceId: string;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onStartAgain: () => void;
  readonly onNotNow: () => void;
}

/** A step that cannot be done here: what it is, whom to ask, start again or leave. */
export function BlockedScreen({ words, step, serverSaid, notice, isRunning, ...props }: Props) {
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
            onTap={props.onStartAgain}
          />
          <Action kind="quiet" label={words.notNow} onTap={props.onNotNow} />
        </>
      }
      footer={
        props.traceId !== '' && (
          <View className="agreements agreements__text">
            <Text userSelect>{words.traceId(props.traceId)}</Text>
          </View>
        )
      }
    />
  );
}
