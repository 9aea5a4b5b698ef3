import { PageFrame } from '../../ui/PageFrame';
import { useAgreement } from '../../features/consent/useConsent';
import { usePrivacyQuestion } from '../../features/privacy/usePrivacyPrompt';
import { AccountFace } from '../../features/account/AccountContent';

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
