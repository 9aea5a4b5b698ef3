import { Text, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';

interface Props {
  readonly words: Copy;
  readonly stepWords: StepWords;
  /** the server's reason; empty for none */
  readonly serverSaid: string;
  /** by which a support desk finds this sign-in */
  readonly traceId: string;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onStartAgain: () => void;
  readonly onNotNow: () => void;
}

/** Why it goes no further, the way to start again, and the way out. */
export function BlockedScreen({ words, stepWords, serverSaid, notice, isRunning, ...props }: Props) {
  const waiting = useWaiting(isRunning);
  const reason = serverSaid === '' ? null : { text: words.serverSaid(serverSaid), detail: '' };
  return (
    <Screen
      title={stepWords.title}
      lines={[stepWords.text]}
      notice={notice ?? reason}
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
        <View className="reference">
          <Text userSelect>{words.traceId(props.traceId)}</Text>
        </View>
      }
    />
  );
}
