import { useEffect } from 'react';
import { useStore } from 'zustand';
import { actions, brand, phoneButton, settings } from '../../compose';
import type { Problem } from '../../core/problems';
import { canBindAtHome } from '../../core/route';
import { usePhoneButton } from '../binding/usePhoneButton';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { useConsent } from '../consent/useConsent';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useTextIn, useWords } from '../flow/useFlow';
import type { LanguageControl } from '../language/LanguageSheet';
import { DeclinedGuidePrompt } from '../privacy/DeclinedGuidePrompt';
import { usePrivacyPrompt } from '../privacy/usePrivacyPrompt';
import { GuestScreen } from './GuestScreen';

interface Props {
  readonly language: LanguageControl;
  /** what the last sign-in failed with */
  readonly problem: Problem | null;
  readonly onSignIn: () => void;
  /** tells whether something covers the page */
  readonly onCovered: (isCovered: boolean) => void;
}

/**
 * Home of a customer who is not signed in. Where the silent sign-in was answered bind or register, the main button is
 * WeChat's phone button, so that no page lies between the customer and their account; every other way has its page.
 */
export function GuestHome({ language, problem, onSignIn, onCovered }: Props) {
  const flow = useFlow();
  const words = useWords();
  const slogan = useTextIn(brand.slogan);
  // WeChat's phone button continues by itself.
  const consent = useConsent<'phone'>(() => undefined);
  const phone = usePhoneButton(consent, (code) => void actions.bindByPhone(code));
  const isPhoneResting = useStore(phoneButton.store, (state) => state.isResting);
  const isPhoneUsable = settings.offerWechatPhone && !phone.isUnusable && !isPhoneResting;
  const isPhoneOffered = canBindAtHome(flow) && isPhoneUsable;
  const privacyPrompt = usePrivacyPrompt(isPhoneOffered ? 'home' : null, { isForNumber: true });

  const isAsking = isPhoneOffered && consent.pending !== null;
  const isAskingGuide = isPhoneOffered && phone.isAskingGuide;
  const isCovered = isAsking || isAskingGuide || privacyPrompt !== null;
  useEffect(() => {
    onCovered(isCovered);
    return () => onCovered(false);
  }, [isCovered, onCovered]);

  const shown = phone.problem ?? problemOn(flow, 'signIn', 'bindByPhone');
  return (
    <>
      <GuestScreen
        words={words}
        greeting={slogan || words.guest.text}
        language={language}
        notice={shown && toNotice(shown, words, { by: 'mobile' })}
        isRetry={problem !== null}
        isRunning={isRunning(flow)}
        isAccountCreated={flow.step.name === 'registering'}
        isPhoneOffered={isPhoneOffered}
        isPhoneArmed={phone.isArmed}
        onPhoneTap={phone.tap}
        onPhoneAnswer={phone.answer}
        onSignIn={onSignIn}
        consent={isPhoneOffered && <ConsentFooter consent={consent} />}
      />
      {isAsking && <ConsentPrompt consent={consent} onPhoneAnswer={phone.answer} />}
      {isAskingGuide && <DeclinedGuidePrompt phone={phone} />}
      {privacyPrompt}
    </>
  );
}
