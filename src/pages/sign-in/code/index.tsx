import { useRouter } from '@tarojs/taro';
import { CodePage } from '../../../features/codes/CodePage';

/** Opened with `?method=mobile` or `?method=email`. */
export default function Code() {
  const { params } = useRouter();
  return <CodePage method={params['method'] === 'email' ? 'email' : 'mobile'} />;
}
