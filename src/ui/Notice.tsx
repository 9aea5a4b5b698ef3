import { View } from '@tarojs/components';
import type { Waiting } from './useWaiting';

/** What is to be said to the person about something that failed. */
export interface NoticeWords {
  readonly text: string;
  /** for a support desk; may be empty */
  readonly detail: string;
  /** something was done, nothing failed */
  readonly isGood?: boolean;
}

export interface NoticeProps {
  readonly notice: NoticeWords | null;
  readonly waiting: Waiting;
  /** shown while {@link NoticeProps.waiting} is `slow` */
  readonly slowText: string;
}

/**
 * The line under which a page says what failed, or that it takes longer. Its place is kept free, so nothing moves when
 * it speaks; it is there before its words are, or a screen reader would not read them out.
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
