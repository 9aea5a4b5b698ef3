import { useDidShow } from '@tarojs/taro';
import { consequences } from '../../compose';
import { PageFrame } from '../../screens/layout/PageFrame';
import { HomeFace } from './HomeFace';

export default function Home() {
  useDidShow(() => void consequences.homeShown());
  return (
    <PageFrame>
      <HomeFace />
    </PageFrame>
  );
}
