import { useDidHide } from '@tarojs/taro';
import { useState } from 'react';

/**
 * How many times this page was hidden so far: by another page over it, or because the person left WeChat. Passwords do not
 * outlast it: a phone is handed over, and put down.
 */
export function useHideCount(): number {
  const [hidings, setHidings] = useState(0);
  useDidHide(() => setHidings((count) => count + 1));
  return hidings;
}
