import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { HomeCopy } from '../../copy';
import { Notice } from '../../ui/Notice';
import { useWaiting } from '../../ui/useWaiting';

interface Props {
  readonly words: HomeCopy;
  /** of what comes, where that is not a title and a sentence */
  readonly outline?: ReactNode;
}

/** A page whose content is not known yet: empty for the first moment, then an outline of what comes. */
export function WaitingScreen({ words, outline }: Props) {
  const waiting = useWaiting(true);
  const { loading, slow } = words.waiting;
  return (
    <View className={outline ? '' : 'screen'} role="status" aria-live="polite" aria-label={loading}>
      {waiting !== 'no' && (
        <View className="skeleton" aria-hidden>
          {outline ?? (
            <>
              <View className="skeleton__mark" />
              <View className="skeleton__line" />
              <View className="skeleton__line skeleton__line_short" />
            </>
          )}
        </View>
      )}
      <Notice notice={null} waiting={waiting} slowText={slow} />
    </View>
  );
}
