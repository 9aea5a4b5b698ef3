import { useDidShow } from '@tarojs/taro';
import { router } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { HomeContent } from '../../features/home/HomeContent';

export default function Home() {
  useDidShow(() => void router.homeShown());
  return (
    <PageFrame>
      <HomeContent />
    </PageFrame>
  );
}
