import { pageScrollTo } from '@tarojs/taro';
import { useEffect } from 'react';

/**
 * Scrolls the page to its top when what it shows was replaced, such as a form by a result: a field that had the focus may have
 * scrolled it, and what begins at the top would not be seen.
 */
export function useStartAtTop(): void {
  useEffect(() => {
    // Where it fails, the page can be scrolled by hand.
    pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  }, []);
}
