import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import { useWaiting } from '../../ui/useWaiting';

/** Home before it is known who is there: the outline of what comes, and nothing at all for the first moment. */
export function WaitingScreen({ words }: { readonly words: Copy['waiting'] }) {
  const waiting = useWaiting(true);
  return (
    <View className="weui-form screen" role="status" aria-live="polite" aria-label={words.loading}>
      {waiting !== 'no' && (
        <View className="skeleton" aria-hidden>
          <View className="skeleton__mark" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line_short" />
        </View>
      )}
      <View className="notice">
        {waiting === 'slow' && <View className="notice__slow">{words.slow}</View>}
      </View>
    </View>
  );
}
