import { useRouter } from '@tarojs/taro';
import type { ReadableName } from '../../../core/consent';
import { AgreementPage } from '../../../features/consent/AgreementPage';

const NAMES: readonly ReadableName[] = ['service', 'privacy', 'deletion'];

/** Opened with `?agreement=service`, `?agreement=privacy` or `?agreement=deletion`. */
export default function Agreement() {
  const { params } = useRouter();
  return <AgreementPage name={NAMES.find((name) => name === params['agreement']) ?? 'privacy'} />;
}
