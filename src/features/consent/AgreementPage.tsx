import { Text, View, WebView } from '@tarojs/components';
import { useDidShow, useUnload } from '@tarojs/taro';
import { useState } from 'react';
import { useStore } from 'zustand';
import { language, router, support, tenant } from '../../compose';
import type { ReadableName } from '../../core/consent';
import { Action } from '../../ui/Action';
import { PageFrame } from '../../ui/PageFrame';
import { Screen } from '../../ui/Screen';
import { Brand } from '../flow/Brand';
import { useWords } from '../flow/useFlow';
import { usePrivacyPrompt } from '../privacy/usePrivacyPrompt';
import { AgreementReader } from './AgreementReader';
import { packedAgreement } from './packedAgreements';

const NAMES: readonly ReadableName[] = ['service', 'privacy', 'deletion'];

interface PageProps {
  /** of the page's address: a {@link ReadableName}, unchecked */
  readonly asked: string | undefined;
}

/**
 * One agreement, or how an account is deleted, over the page where the person was. A text that is in the package is shown
 * here. Otherwise it is shown in WeChat's web view where the tenant's settings say that its address has a business domain of the
 * mini program; else, and where that fails, its address is shown and can be copied. A tenant without this text has no link to the page; a foreign link leads home.
 */
export function AgreementPage({ asked }: PageProps) {
  const name = NAMES.find((one) => one === asked) ?? 'privacy';
  const words = useWords();
  const shownLanguage = useStore(language.store, (state) => state.name);
  const [isFailed, setFailed] = useState(false);
  useDidShow(() => void router.flowPageShown());
  useUnload(() => void router.flowPageClosed());

  const title = words.rows[name === 'deletion' ? 'deleteAccount' : name];
  const text = packedAgreement(name, shownLanguage);
  if (text) return <AgreementReader title={title} text={text} />;
  const url = urlOf(name);
  if (url === '') return <PageFrame title={words.titles.agreement}>{null}</PageFrame>;
  if (isInWebView() && !isFailed)
    return (
      <PageFrame title={title}>
        <WebView src={url} onError={() => setFailed(true)} />
      </PageFrame>
    );
  return <AddressToCopy title={title} url={url} />;
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

/** @returns '' where the tenant has no such text */
const urlOf = (name: ReadableName): string =>
  ({
    service: tenant.serviceAgreementUrl,
    privacy: tenant.privacyPolicyUrl,
    deletion: tenant.accountDeletion.url,
  })[name];

/** Without the setting, the address is copied: a web view opens no page outside the mini program's business domains. */
const isInWebView = (): boolean => tenant.agreementsShown === 'web-view';
