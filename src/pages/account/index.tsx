import { PageFrame } from '../../screens/layout/PageFrame';
import { useAgreement } from '../useAgreement';
import { usePrivacyQuestion } from '../usePrivacyQuestion';
import { AccountFace } from './AccountFace';

export default function Account() {
  // WeChat's own button goes on by itself.
  const agreement = useAgreement<'phone'>(() => undefined);
  const privacyQuestion = usePrivacyQuestion('account');
  return (
    <PageFrame isStill={agreement.waiting !== null || privacyQuestion !== null}>
      <AccountFace agreement={agreement} />
      {privacyQuestion}
    </PageFrame>
  );
}
