import { useStore } from 'zustand';
import { actions, lastWay, openPage, phoneButton, settings } from '../../compose';
import { lastFirst } from '../../core/lastWay';
import { Agreements } from '../consent/Agreements';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { useConsent } from '../consent/useConsent';
import { FlowPage } from '../flow/FlowPage';
import { formWays, type FormWay } from '../flow/otherWays';
import { toNotice } from '../flow/toNotice';
import { isRunning, membersOnly, problemOn, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { DeclinedGuidePrompt } from '../privacy/DeclinedGuidePrompt';
import { usePrivacyPrompt } from '../privacy/usePrivacyPrompt';
import { BindScreen } from './BindScreen';
import { usePhoneButton } from './usePhoneButton';

interface Props {
  readonly step: 'binding' | 'registering';
}

/**
 * The methods that the tenant offers to bind an account or to register; a password can only bind. This is the first page
 * on which the person gives personal data, so every method asks for consent first.
 */
export function BindPage({ step }: Props) {
  const page = step === 'binding' ? 'bind' : 'register';
  const flow = useFlow();
  const words = useSignInWords();
  const consent = useConsent<FormWay | 'phone'>((choice) => {
    // WeChat's phone button continues by itself.
    if (choice !== 'phone') void openMethod(choice);
  });
  const phone = usePhoneButton(consent, (code) => void actions.bindByPhone(code));
  const privacyPrompt = usePrivacyPrompt(page, { isForNumber: true });
  const isPhoneResting = useStore(phoneButton.store, (state) => state.isResting);

  // The flow may be on another step: the page was opened by a link, or is about to be replaced.
  const isLive = flow.step.name === step;
  const codeMethods = flow.step.name === step ? flow.step.codeMethods : [];
  const methods = lastFirst(
    formWays(step, codeMethods),
    useStore(lastWay.store, ({ way }) => way),
  );
  const isPhoneUsable = !phone.isUnusable && !(isPhoneResting && methods.length > 0);

  const problem = phone.problem ?? problemOn(flow, 'signIn', 'bindByPhone');
  return (
    <FlowPage
      title={words.titles[page]}
      background="greeting"
      scrollLocked={consent.pending !== null || privacyPrompt !== null || phone.isAskingGuide}
    >
      <BindScreen
        words={words}
        stepWords={words[page]}
        audience={membersOnly(words)}
        isPhoneOffered={settings.offerWechatPhone && isPhoneUsable}
        isPhoneArmed={isLive && phone.isArmed}
        methods={methods}
        notice={problem && toNotice(problem, words, { by: 'mobile' })}
        isRunning={isRunning(flow)}
        isLocked={!isLive}
        onPhoneTap={phone.tap}
        onPhoneAnswer={phone.answer}
        onMethod={consent.choose}
        onNotNow={actions.decline}
        footer={consent.isGiven ? <Agreements words={words} /> : <ConsentFooter consent={consent} />}
      />
      {isLive && consent.pending !== null && (
        <ConsentPrompt consent={consent} onPhoneAnswer={consent.pending === 'phone' ? phone.answer : null} />
      )}
      {isLive && phone.isAskingGuide && <DeclinedGuidePrompt phone={phone} />}
      {privacyPrompt}
    </FlowPage>
  );
}

const openMethod = (method: FormWay): Promise<void> =>
  method === 'password' ? openPage('password') : openPage('code', { method });
