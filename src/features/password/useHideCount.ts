import { useDidHide } from '@tarojs/taro';
import { useState } from 'react';

/**
 * How many times this page was hidden, by another page over it or because the person left WeChat. Both password pages use
 * it to clear their password fields: the phone may be in other hands when it is shown again.
 */
export function useHideCount(): number {
  const [hideCount, setHideCount] = useState(0);
  useDidHide(() => setHideCount((count) => count + 1));
  return hideCount;
}
