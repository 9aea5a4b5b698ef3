import { Button, Text } from '@tarojs/components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { closePage, privacy } from '../../compose';
import type { Copy } from '../../copy';
import type { PageName } from '../../core/route';
import { PageFrame } from '../../ui/PageFrame';
import { AgreeSheet } from '../../ui/Sheet';
import { Brand } from '../flow/Brand';
import { PageProblem } from '../flow/PageProblem';
import { useWords } from '../flow/useFlow';

/** WeChat checks that the button with this id was tapped. */
const AGREE_ID = 'agree-privacy';

/** The page for a question that arises on a page of the host app: once it is answered, this page closes. */
export function PrivacyPage() {
  const prompt = usePrivacyPrompt('privacy');
  const isAnswered = prompt === null;
  useEffect(() => {
    if (isAnswered) void closePage();
  }, [isAnswered]);
  return (
    <PageFrame title={useWords().agreements.guideQuestion} header={<Brand />} scrollLocked>
      {prompt ?? <PageProblem />}
    </PageFrame>
  );
}

/**
 * WeChat's question about its privacy guide, if it arises on this page. Leaving the page declines.
 * @returns the sheet to show; `null` while nothing is asked
 */
export function usePrivacyPrompt(page: PageName) {
  const isAsked = useStore(privacy.store, ({ askedOn }) => askedOn === page);
  useEffect(() => {
    void privacy.open(page);
    return () => privacy.leave(page);
  }, [page]);
  return isAsked ? <PrivacySheet /> : null;
}

function PrivacySheet() {
  const words = useWords();
  const { guideQuestion, guideAskedFor, agreeAndGoOn, decline } = words.agreements;
  useEffect(() => privacy.seen(), []);
  return (
    <AgreeSheet
      title={guideQuestion}
      reason={guideAskedFor}
      documents={<GuideLink words={words} />}
      agree={
        <Button
          id={AGREE_ID}
          className="weui-btn weui-btn_primary action"
          hoverClass="weui-active"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => privacy.agree(AGREE_ID)}
        >
          {agreeAndGoOn}
        </Button>
      }
      declineLabel={decline}
      onDecline={privacy.decline}
    />
  );
}

/** The link to the privacy guide, which WeChat hosts and shows; in a line of its own. */
export const GuideLink = ({ words }: { readonly words: Copy }) => (
  <Text className="agreements__item">
    <Text className="agreements__link" role="link" onClick={privacy.openGuide}>
      {words.agreements.guide}
    </Text>
  </Text>
);
