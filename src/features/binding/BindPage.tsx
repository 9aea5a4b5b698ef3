import { useStore } from 'zustand';
import { actions, openPage, phoneButton, settings } from '../../compose';
import { Agreements } from '../consent/Agreements';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { useConsent } from '../consent/useConsent';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, membersOnly, problemOn, useFlow, useWords } from '../flow/useFlow';
import { usePrivacyPrompt } from '../privacy/PrivacyPage';
import { BindScreen, type BindMethod } from './BindScreen';
import { usePhoneButton } from './usePhoneButton';

interface Props {
  readonly step: 'binding' | 'registering';
}

/**
 * The methods that the tenant offers to bind an account or to register; a password can only bind. This is the first page
 * on which the person gives personal data, so every method asks for consent first.
 */
export function BindPage({ step }: Props) {
  const flow = useFlow();
  const words = useWords();
  const phone = usePhoneButton((code) => void actions.bindByPhone(code));
  const consent = useConsent<BindMethod | 'phone'>((choice) => {
    // WeChat's phone button continues by itself.
    if (choice !== 'phone') void openMethod(choice);
  });
  const privacyPrompt = usePrivacyPrompt(step === 'binding' ? 'bind' : 'register');
  const isPhoneResting = useStore(phoneButton.store, (state) => state.isResting);

  // The flow may be on another step: the page was opened by a link, or is about to be replaced.
  const isLive = flow.step.name === step;
  const codeMethods = flow.step.name === step ? flow.step.codeMethods : [];
  const isPasswordOffered = step === 'binding' && settings.offerPassword;
  const methods: readonly BindMethod[] = isPasswordOffered ? [...codeMethods, 'password'] : codeMethods;
  const isPhoneUsable = !phone.isUnusable && !(isPhoneResting && methods.length > 0);

  const stepWords = step === 'binding' ? words.bind : words.register;
  const problem = phone.refusal ? { code: phone.refusal } : problemOn(flow, 'signIn', 'bindByPhone');
  return (
    <FlowPage
      title={stepWords.title}
      background="greeting"
      scrollLocked={consent.pending !== null || privacyPrompt !== null}
    >
      <BindScreen
        words={words}
        stepWords={stepWords}
        audience={membersOnly(words)}
        isPhoneOffered={settings.offerWechatPhone && isPhoneUsable}
        isPhoneArmed={isLive && consent.isAgreed}
        methods={methods}
        notice={problem && toNotice(problem, words, { by: 'mobile' })}
        isRunning={isRunning(flow)}
        isLocked={!isLive}
        onPhoneTap={() => consent.choose('phone')}
        onPhoneAnswer={phone.answer}
        onMethod={consent.choose}
        onNotNow={actions.decline}
        footer={consent.isGiven ? <Agreements words={words} /> : <ConsentFooter consent={consent} />}
      />
      {isLive && consent.pending !== null && (
        <ConsentPrompt consent={consent} onPhoneAnswer={consent.pending === 'phone' ? phone.answer : null} />
      )}
      {privacyPrompt}
    </FlowPage>
  );
}

const openMethod = (method: BindMethod): Promise<void> =>
  method === 'password' ? openPage('password') : openPage('code', { method });
