import { useEffect } from 'react';
import { closePage } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { useConsentQuestion } from '../consent/useConsentQuestion';
import { Brand } from '../flow/Brand';
import { PageProblem } from '../flow/PageProblem';
import { useWords } from '../flow/useFlow';
import { usePrivacyPrompt } from './usePrivacyPrompt';

/**
 * The page for a question that arises on a page of the host app, WeChat's or the one for a consent that was taken back: once it
 * is answered, this page closes. The question is the page itself: a sheet would stand over an empty page, because WeChat draws
 * nothing of the page below.
 */
export function PrivacyPage() {
  const guide = usePrivacyPrompt('privacy', { isPage: true });
  const agreements = useConsentQuestion();
  const prompt = guide ?? agreements;
  const isAnswered = prompt === null;
  useEffect(() => {
    if (isAnswered) void closePage();
  }, [isAnswered]);
  return (
    <PageFrame title={useWords().titles.privacy} background="greeting" header={<Brand />}>
      {prompt ?? <PageProblem />}
    </PageFrame>
  );
}
