import { useUnload } from '@tarojs/taro';
import type { ComponentProps } from 'react';
import { router } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';

/** The root of every page of the flow. Reports that the page closed: a person who closes the last one has declined. */
export function FlowPage(props: ComponentProps<typeof PageFrame>) {
  useUnload(() => void router.flowPageClosed());
  return <PageFrame {...props} />;
}
