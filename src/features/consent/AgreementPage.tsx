import { Text, WebView } from '@tarojs/components';
import { useDidShow, useUnload } from '@tarojs/taro';
import { useState } from 'react';
import { router, support, tenant } from '../../compose';
import type { AgreementName } from '../../core/consent';
import { Action } from '../../ui/Action';
import { PageFrame } from '../../ui/PageFrame';
import { Screen } from '../../ui/Screen';
import { useWords } from '../flow/useFlow';
import { usePrivacyPrompt } from '../privacy/PrivacyPage';
import { agreementsOf } from './Agreements';

/**
 * One agreement, over the page where the person was. It is shown in WeChat's web view where the tenant's settings say that
 * its address has a business domain of the mini program; otherwise, and where that fails, its address is shown and can be
 * copied. A tenant without this agreement has no link to the page; a foreign link leads home.
 */
export function AgreementPage({ name }: { readonly name: AgreementName }) {
  const words = useWords();
  const [isFailed, setFailed] = useState(false);
  const privacyPrompt = usePrivacyPrompt('agreement');
  useDidShow(() => void router.flowPageShown());
  useUnload(() => void router.flowPageClosed());

  const agreement = agreementsOf(words).find((one) => one.name === name);
  if (!agreement) return <PageFrame title={words.titles.agreement}>{null}</PageFrame>;
  if (isInWebView() && !isFailed)
    return (
      <PageFrame title={agreement.title}>
        <WebView src={agreement.url} onError={() => setFailed(true)} />
      </PageFrame>
    );
  return (
    <PageFrame title={agreement.title} scrollLocked={privacyPrompt !== null}>
      <Screen
        title={agreement.title}
        lines={[words.agreements.howToOpen]}
        notice={null}
        waiting="no"
        slowText=""
        actions={
          <Action
            kind="primary"
            label={words.agreements.copyLink}
            onTap={() => void support.copy(agreement.url)}
          />
        }
        footer={<Text userSelect>{agreement.url}</Text>}
      />
      {privacyPrompt}
    </PageFrame>
  );
}

/** Without the setting, the address is copied: a web view opens no page outside the mini program's business domains. */
const isInWebView = (): boolean => tenant.agreementsShown === 'web-view';
