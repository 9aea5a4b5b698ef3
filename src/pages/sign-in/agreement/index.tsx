import { useRouter } from '@tarojs/taro';
import { AgreementPage } from '../../../features/consent/AgreementPage';

/** Opened with `?agreement=service`, `?agreement=privacy` or `?agreement=deletion`. */
export default function Agreement() {
  const { params } = useRouter();
  return <AgreementPage asked={params['agreement']} />;
}
