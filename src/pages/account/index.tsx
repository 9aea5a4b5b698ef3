import { PageFrame } from '../../ui/PageFrame';
import { useConsent } from '../../features/consent/useConsent';
import { usePrivacyPrompt } from '../../features/privacy/usePrivacyPrompt';
import { AccountContent } from '../../features/account/AccountContent';

export default function Account() {
  // WeChat's own button goes on by itself.
  const agreement = useConsent<'phone'>(() => undefined);
  const privacyQuestion = usePrivacyPrompt('account');
  return (
    <PageFrame scrollLocked={agreement.waiting !== null || privacyQuestion !== null}>
      <AccountContent agreement={agreement} />
      {privacyQuestion}
    </PageFrame>
  );
}
