import { View } from '@tarojs/components';
import type { Waiting } from './useWaiting';

/** A message below the content of a page. */
export interface NoticeWords {
  readonly text: string;
  /** details for a support desk; may be empty */
  readonly detail: string;
  /** reports a success instead of a failure */
  readonly isGood?: boolean;
}

export interface NoticeProps {
  readonly notice: NoticeWords | null;
  readonly waiting: Waiting;
  /** shown while {@link NoticeProps.waiting} is `slow` */
  readonly slowText: string;
}

/**
 * The line in which a page reports a failure, or that a request takes longer. It is always rendered: its area is
 * reserved, so nothing moves when a message appears, and screen readers announce only changes inside an existing region.
 */
export function Notice({ notice, waiting, slowText }: NoticeProps) {
  const isSlow = waiting === 'slow';
  return (
    <View className="notice" role={isSlow ? 'status' : 'alert'} aria-live="polite">
      {isSlow && <View className="notice__slow">{slowText}</View>}
      {!isSlow && notice && (
        <View className={notice.isGood ? 'notice__good' : 'notice__text'}>{notice.text}</View>
      )}
      {!isSlow && notice && notice.detail !== '' && <View className="notice__detail">{notice.detail}</View>}
    </View>
  );
}
