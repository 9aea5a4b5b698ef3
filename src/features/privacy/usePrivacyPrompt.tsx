import { Button } from '@tarojs/components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { privacy } from '../../compose';
import type { PageName } from '../../core/route';
import { useWords } from '../flow/useFlow';
import { GuideSheet } from './GuideSheet';

/** WeChat checks that the button with this id was tapped. */
const AGREE_ID = 'agree-privacy';

interface Options {
  /** what WeChat may ask about is the phone button of the page: the question says so */
  readonly isForNumber?: boolean;
  /** the page is for the question alone, so it is no sheet */
  readonly isPage?: boolean;
}

/**
 * WeChat's question about its privacy guide, if it arises on this page. Leaving the page declines.
 * @param page `null` while the page offers nothing that WeChat may ask about
 * @returns the question to show; `null` while nothing is asked
 */
export function usePrivacyPrompt(page: PageName | null, options: Options = {}) {
  const isAsked = useStore(privacy.store, ({ askedOn }) => page !== null && askedOn === page);
  useEffect(() => {
    if (page === null) return undefined;
    void privacy.open(page);
    return () => privacy.leave(page);
  }, [page]);
  if (page === null || !isAsked) return null;
  return <PrivacyQuestion {...options} />;
}

function PrivacyQuestion({ isForNumber = false, isPage = false }: Options) {
  const { agreeAndGoOn } = useWords().agreements;
  useEffect(() => privacy.seen(), []);
  return (
    <GuideSheet
      isForNumber={isForNumber}
      isPage={isPage}
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
      onDecline={privacy.decline}
    />
  );
}
