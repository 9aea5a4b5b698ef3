import { useEffect } from 'react';
import { useStore } from 'zustand';
import { privacy } from '../../compose';
import type { PageName } from '../../core/route';
import { AgreeAction } from './AgreeAction';
import { ConsentSheet } from '../consent/ConsentSheet';
import { GuideLink } from './GuideLink';
import { useWords } from '../flow/useFlow';

/**
 * WeChat's question about its privacy guide, where it arises on this page: a sheet to show, or `null`. Who leaves the page
 * has not agreed.
 */
export function usePrivacyPrompt(page: PageName) {
  const isAsked = useStore(privacy.store, ({ askedOn }) => askedOn === page);
  useEffect(() => {
    void privacy.open();
    return () => privacy.leave(page);
  }, [page]);
  return isAsked ? <PrivacySheet /> : null;
}

function PrivacySheet() {
  const words = useWords();
  useEffect(() => privacy.seen(), []);
  return (
    <ConsentSheet
      words={words}
      title={words.agreements.guideQuestion}
      reason={words.agreements.guideAskedFor}
      links={<GuideLink words={words} onTap={privacy.openGuide} />}
      agree={<AgreeAction label={words.agreements.agreeAndGoOn} onAgree={privacy.agree} />}
      onDecline={privacy.decline}
    />
  );
}
