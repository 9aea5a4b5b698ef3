import { useRouter } from '@tarojs/taro';
import { AgreementPage } from '../../../features/consent/AgreementPage';

/** Opened with `?agreement=service` or `?agreement=privacy`. */
export default function Agreement() {
  const { params } = useRouter();
  return <AgreementPage name={params['agreement'] === 'service' ? 'service' : 'privacy'} />;
}
