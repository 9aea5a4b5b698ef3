import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { connection } from '../../compose';

/** Whether the phone has no network, now and as that changes; a phone that does not say is taken to have one. */
export function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => connection.onChange(setOffline), []);
  // While WeChat sleeps it tells of no change.
  useDidShow(() => void connection.isOffline().then(setOffline, () => undefined));
  return isOffline;
}
