import { Button } from '@tarojs/components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { privacy } from '../../compose';
import type { PageName } from '../../core/route';
import { useWords } from '../flow/useFlow';
import { GuideSheet } from './GuideSheet';

/** WeChat checks that the button with this id was tapped. */
const AGREE_ID = 'agree-privacy';

/**
 * WeChat's question about its privacy guide, if it arises on this page. Leaving the page declines.
 * @param page `null` while the page offers nothing that WeChat may ask about
 * @param options.isForNumber what WeChat may ask about is the phone button of the page: the sheet says so
 * @returns the sheet to show; `null` while nothing is asked
 */
export function usePrivacyPrompt(page: PageName | null, { isForNumber = false } = {}) {
  const isAsked = useStore(privacy.store, ({ askedOn }) => page !== null && askedOn === page);
  useEffect(() => {
    if (page === null) return undefined;
    void privacy.open(page);
    return () => privacy.leave(page);
  }, [page]);
  if (page === null || !isAsked) return null;
  return <PrivacySheet isForNumber={isForNumber} />;
}

function PrivacySheet({ isForNumber }: { readonly isForNumber: boolean }) {
  const { agreeAndGoOn } = useWords().agreements;
  useEffect(() => privacy.seen(), []);
  return (
    <GuideSheet
      isForNumber={isForNumber}
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
