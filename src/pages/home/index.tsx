import { useDidShow } from '@tarojs/taro';
import { consequences } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { HomeContent } from '../../features/home/HomeContent';

export default function Home() {
  useDidShow(() => void consequences.homeShown());
  return (
    <PageFrame>
      <HomeContent />
    </PageFrame>
  );
}
