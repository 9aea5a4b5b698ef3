import { useUnload } from '@tarojs/taro';
import type { ComponentProps } from 'react';
import { router } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';

/** Around every page of the flow: whoever closes the last one, and is not on the way to the next, walked out of it. */
export function FlowPage(props: ComponentProps<typeof PageFrame>) {
  useUnload(() => void router.flowPageClosed());
  return <PageFrame {...props} />;
}
