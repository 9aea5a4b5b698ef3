import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { connection } from '../../compose';

/** Whether the phone has no network; false if WeChat does not know. */
export function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => connection.onChange(setOffline), []);
  // WeChat reports no change that happens while the app is in the background.
  useDidShow(() => void connection.isOffline().then(setOffline, () => undefined));
  return isOffline;
}
