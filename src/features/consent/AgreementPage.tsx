import { Text, View, WebView } from '@tarojs/components';
import { useDidShow, useUnload } from '@tarojs/taro';
import { useState } from 'react';
import { router, support, tenant } from '../../compose';
import type { AgreementName } from '../../core/consent';
import { Action } from '../../ui/Action';
import { PageFrame } from '../../ui/PageFrame';
import { Screen } from '../../ui/Screen';
import { Brand } from '../flow/Brand';
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
  useDidShow(() => void router.flowPageShown());
  useUnload(() => void router.flowPageClosed());

  const agreement = agreementsOf(words).find((one) => one.name === name);
  if (!agreement) return <PageFrame title={words.titles.agreement}>{null}</PageFrame>;
  const title = words.rows[name];
  if (isInWebView() && !isFailed)
    return (
      <PageFrame title={title}>
        <WebView src={agreement.url} onError={() => setFailed(true)} />
      </PageFrame>
    );
  return <AddressToCopy title={title} url={agreement.url} />;
}

interface Props {
  readonly title: string;
  /** https address */
  readonly url: string;
}

/** The address of an agreement. Where WeChat does not copy it, it can be selected. */
function AddressToCopy({ title, url }: Props) {
  const words = useWords();
  const { notShown, copyLink, linkCopied, howToOpen } = words.agreements;
  const [told, setTold] = useState('');
  const privacyPrompt = usePrivacyPrompt('agreement');
  const copy = async () => {
    setTold('');
    setTold((await support.copy(url)) === 'done' ? linkCopied : howToOpen);
  };
  return (
    <PageFrame title={title} header={<Brand />} scrollLocked={privacyPrompt !== null}>
      <Screen
        title={title}
        lines={[notShown]}
        notice={told === '' ? null : { text: told, detail: '', tone: 'neutral' }}
        waiting="no"
        slowText=""
        fields={
          <View className="address">
            <Text userSelect>{url}</Text>
          </View>
        }
        actions={<Action kind="primary" label={copyLink} onTap={() => void copy()} />}
      />
      {privacyPrompt}
    </PageFrame>
  );
}

/** Without the setting, the address is copied: a web view opens no page outside the mini program's business domains. */
const isInWebView = (): boolean => tenant.agreementsShown === 'web-view';
