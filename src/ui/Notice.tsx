import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from './Icon';
import type { Waiting } from './useWaiting';
import { Sentence } from './Sentence';

/** `failure`: something did not work. `neutral`: the person's own choice, or a success. */
export type NoticeTone = 'failure' | 'neutral';

/** A message of a page. */
export interface NoticeWords {
  readonly text: string;
  /** details for a support desk; may be empty */
  readonly detail: string;
  /** `failure` if it is not said */
  readonly tone?: NoticeTone;
}

export interface NoticeProps {
  readonly notice: NoticeWords | null;
  readonly waiting: Waiting;
  /** shown while {@link NoticeProps.waiting} is `slow` */
  readonly slowText: string;
}

const TIP_OF = {
  failure: 'notice__tip notice__tip_failure',
  neutral: 'notice__tip',
} as const;

/**
 * The tip over the top of a page in which it reports a failure, or that a request takes longer. The region is always
 * rendered, because screen readers announce only changes inside an existing one. The tip stays until the next action, so
 * that it can be read without haste; a tap puts it away. It covers the header of the page as a whole, never half of a logo.
 */
export function Notice({ notice, waiting, slowText }: NoticeProps) {
  const [closed, setClosed] = useState('');
  const isSlow = waiting === 'slow';
  const shown = isSlow ? { text: slowText, detail: '', tone: 'neutral' as const } : notice;
  const content = shown ? `${shown.text}\n${shown.detail}` : '';
  // The same message after another action is news again.
  if (closed !== '' && closed !== content) setClosed('');
  return (
    <View className="notice" role={isSlow ? 'status' : 'alert'} aria-live="polite">
      {shown && closed !== content && (
        <View className={TIP_OF[shown.tone ?? 'failure']} onClick={() => setClosed(content)}>
          <View className="notice__icon" aria-hidden>
            <Icon name={isSlow ? 'clock' : shown.tone === 'neutral' ? 'info' : 'alert'} />
          </View>
          <View className="notice__words">
            <View>
              <Sentence>{shown.text}</Sentence>
            </View>
            {shown.detail !== '' && <View>{shown.detail}</View>}
          </View>
        </View>
      )}
    </View>
  );
}
