import { useDidShow } from '@tarojs/taro';
import { consequences } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { HomeFace } from '../../features/home/HomeContent';

export default function Home() {
  useDidShow(() => void consequences.homeShown());
  return (
    <PageFrame>
      <HomeFace />
    </PageFrame>
  );
}
