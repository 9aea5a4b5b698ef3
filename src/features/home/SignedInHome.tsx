import { openPage, settings } from '../../compose';
import { maskEmail, maskMobile } from '../../core/mask';
import { useCompany, useFlow, useWords } from '../flow/useFlow';
import type { LanguageControl } from '../language/LanguageSheet';
import { SignedInScreen } from './SignedInScreen';

interface Props {
  readonly language: LanguageControl;
  readonly isOffline: boolean;
  readonly onSignOut: () => void;
}

/** Home of a person who is signed in; it shows nothing for a guest. Number and address are masked. */
export function SignedInHome({ language, isOffline, onSignOut }: Props) {
  const { step } = useFlow();
  const words = useWords();
  const company = useCompany();
  if (step.name !== 'signedIn') return null;
  const { name = '', userName = '', mobile = '', email = '', picture = '' } = step.session.person ?? {};
  return (
    <SignedInScreen
      words={words}
      name={name || userName || words.home.nameless}
      line={[company, userName].filter((part) => part !== '').join(' · ')}
      picture={picture}
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
