import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import { useWaiting } from '../../ui/useWaiting';

/** A page whose content is not known yet: empty for the first moment, then an outline of what comes. */
export function WaitingScreen({ words }: { readonly words: Copy }) {
  const waiting = useWaiting(true);
  const { loading, slow } = words.waiting;
  return (
    <View className="weui-form screen" role="status" aria-live="polite" aria-label={loading}>
      {waiting !== 'no' && (
        <View className="skeleton" aria-hidden>
          <View className="skeleton__mark" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line_short" />
        </View>
      )}
      <View className="notice">{waiting === 'slow' && <View className="notice__slow">{slow}</View>}</View>
    </View>
  );
}
