import { setNavigationBarTitle, useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';

/**
 * Sets the title of WeChat's navigation bar, one call for each change. WeChat sets it on the page on top, so a page that
 * lies below another, and whose language changes there, waits until it is shown again.
 */
export function useBarTitle(title: string): void {
  const [isShown, setShown] = useState(false);
  const set = useRef('');
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!isShown || set.current === title) return;
    set.current = title;
    // The page has its own heading or content: without a title in the bar it can still be used.
    setNavigationBarTitle({ title }).catch(() => undefined);
  }, [isShown, title]);
}
