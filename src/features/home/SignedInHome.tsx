import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { connection, openPage, settings } from '../../compose';
import { maskEmail, maskMobile } from '../../core/mask';
import { useCompany, useFlow, useWords } from '../flow/useFlow';
import type { LanguageControl } from '../language/LanguageSheet';
import { SignedInScreen } from './SignedInScreen';

interface Props {
  readonly language: LanguageControl;
  readonly onSignOut: () => void;
}

/** Home of a person who is signed in; nothing while nobody is. Number and address are masked. */
export function SignedInHome({ language, onSignOut }: Props) {
  const { step } = useFlow();
  const words = useWords();
  const company = useCompany();
  const isOffline = useIsOffline();
  if (step.name !== 'signedIn') return null;
  const { name = '', userName = '', mobile = '', email = '' } = step.session.person ?? {};
  return (
    <SignedInScreen
      words={words}
      name={name || userName || words.home.nameless}
      line={[company, userName].filter((part) => part !== '').join(' · ')}
      mobile={maskMobile(mobile)}
      email={maskEmail(email)}
      isNumberChangeable={settings.offerWechatPhone && settings.offerMobileChange}
      isOffline={isOffline}
      language={language}
      onAccount={() => void openPage('account')}
      onSignOut={onSignOut}
    />
  );
}

/** Whether the phone has no network; false if WeChat does not know. */
function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => connection.onChange(setOffline), []);
  const ask = () => void connection.isOffline().then(setOffline, () => undefined);
  useEffect(ask, []);
  // WeChat reports no change that happens while the app is in the background.
  useDidShow(ask);
  return isOffline;
}
