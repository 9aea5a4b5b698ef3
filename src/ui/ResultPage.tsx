import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { Link } from './Link';
import { Notice, type NoticeProps } from './Notice';
import { useStartAtTop } from './useStartAtTop';
import { Sentence } from './Sentence';

const KINDS = {
  warn: { icon: 'alert', disc: 'result__disc result__disc_caution' },
  waiting: { icon: 'clock', disc: 'result__disc result__disc_note' },
  info: { icon: 'info', disc: 'result__disc result__disc_note' },
  success: { icon: 'check', disc: 'result__disc result__disc_good' },
} as const satisfies Readonly<Record<string, { readonly icon: IconName; readonly disc: string }>>;

/** An id to be copied. */
export interface Reference {
  /** with its name, such as "Reference ID 7f3k2q9a" */
  readonly text: string;
  readonly copyLabel: string;
  readonly onCopy: () => void;
}

interface Countdown {
  /** such as "09:58" */
  readonly text: string;
  /** the same as a sentence, for screen readers */
  readonly spoken: string;
}

interface Props extends NoticeProps {
  readonly kind: keyof typeof KINDS;
  readonly title: string;
  /** WeChat's bar has the same title, which screen readers read first: it is not read twice */
  readonly isTitleInBar?: boolean;
  /** one sentence */
  readonly text: string;
  /** which account it is about, what the server said: a line each in grey; empty ones are left out */
  readonly details?: readonly string[];
  /** the time that is left, where time matters */
  readonly countdown?: Countdown | null;
  /** the next thing to do first, as {@link Action}s */
  readonly actions: ReactNode;
  /** by which a support desk finds this sign-in */
  readonly reference?: Reference;
  /** at the bottom and apart: the way out, as a {@link Link} */
  readonly bottom?: ReactNode;
}

/** A page that says how something ended, and what to do next. */
export function ResultPage({ kind, title, text, details = [], countdown = null, actions, ...props }: Props) {
  const { icon, disc } = KINDS[kind];
  const { isTitleInBar = false, reference, bottom, ...notice } = props;
  useStartAtTop();
  return (
    <View className="screen result">
      <Notice {...notice} />
      <View className="result__told">
        <View className={disc} aria-hidden>
          <Icon name={icon} />
        </View>
        <View className="result__title" aria-hidden={isTitleInBar}>
          <Sentence>{title}</Sentence>
        </View>
        <View className="result__text">
          <Sentence>{text}</Sentence>
        </View>
        {details
          .filter((line) => line !== '')
          .map((line) => (
            <View key={line} className="result__text">
              <Sentence>{line}</Sentence>
            </View>
          ))}
        {countdown && (
          <View className="result__count" role="timer" aria-live="off" aria-label={countdown.spoken}>
            {countdown.text}
          </View>
        )}
      </View>
      <View className="screen__actions">{actions}</View>
      {reference && (
        <View className="reference">
          <Text userSelect>{reference.text}</Text>
          <Link label={reference.copyLabel} onTap={reference.onCopy} />
        </View>
      )}
      {bottom && <View className="screen__bottom">{bottom}</View>}
    </View>
  );
}
