import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import { Notice } from '../../ui/Notice';
import { useWaiting } from '../../ui/useWaiting';

/** A page whose content is not known yet: empty for the first moment, then an outline of what comes. */
export function WaitingScreen({ words }: { readonly words: Copy }) {
  const waiting = useWaiting(true);
  const { loading, slow } = words.waiting;
  return (
    <View className="screen" role="status" aria-live="polite" aria-label={loading}>
      {waiting !== 'no' && (
        <View className="skeleton" aria-hidden>
          <View className="skeleton__mark" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line_short" />
        </View>
      )}
      <Notice notice={null} waiting={waiting} slowText={slow} />
    </View>
  );
}
