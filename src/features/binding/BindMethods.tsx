import { useStore } from 'zustand';
import { actions, openPage, phoneButton, settings } from '../../compose';
import { BindScreen, type Way } from './BindScreen';
import { ConsentFooter } from '../consent/ConsentFooter';
import { membersOnly, TenantAgreements } from '../consent/audience';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { useConsent } from '../consent/useConsent';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { usePhoneButton } from './usePhoneButton';
import { usePrivacyPrompt } from '../privacy/usePrivacyPrompt';

interface Props {
  readonly step: 'binding' | 'registering';
}

/**
 * The ways into an account that the tenant offers at this step; a password proves one that exists already. Here people
 * first give something of themselves away, so whichever way they take, consent comes first.
 */
export function BindMethods({ step }: Props) {
  const flow = useFlow();
  const words = useWords();
  const phone = usePhoneButton((code) => void actions.bindByPhone(code));
  const agreement = useConsent<Way | 'phone'>((choice) => {
    // WeChat's own button goes on by itself.
    if (choice !== 'phone') void openWay(choice);
  });
  const privacyQuestion = usePrivacyPrompt(step === 'binding' ? 'bind' : 'register');
  const isPhoneResting = useStore(phoneButton.store, (state) => state.isResting);

  const codeMethods = flow.step.name === step ? flow.step.codeMethods : [];
  const takesPassword = step === 'binding' && settings.offerPassword;
  const ways: readonly Way[] = takesPassword ? [...codeMethods, 'password'] : codeMethods;
  const isPhoneOut = phone.isOver || (isPhoneResting && ways.length > 0);

  const problem = phone.refusal ? { code: phone.refusal } : problemOn(flow, 'signIn', 'bindByPhone');
  return (
    <FlowPage scrollLocked={agreement.waiting !== null || privacyQuestion !== null}>
      <BindScreen
        words={words}
        stepWords={step === 'binding' ? words.bind : words.register}
        audience={membersOnly(words)}
        offersPhone={settings.offerWechatPhone && !isPhoneOut}
        isPhoneArmed={agreement.isAgreed}
        ways={ways}
        notice={problem && toNotice(problem, words)}
        isRunning={isRunning(flow)}
        onPhoneTap={() => agreement.choose('phone')}
        onPhoneAnswer={phone.answer}
        onWay={agreement.choose}
        onNotNow={actions.decline}
        footer={
          agreement.isGiven ? <TenantAgreements words={words} /> : <ConsentFooter agreement={agreement} />
        }
      />
      {agreement.waiting !== null && (
        <ConsentPrompt
          agreement={agreement}
          onPhoneAnswer={agreement.waiting === 'phone' ? phone.answer : null}
        />
      )}
      {privacyQuestion}
    </FlowPage>
  );
}

const openWay = (way: Way): Promise<void> =>
  way === 'password' ? openPage('password') : openPage('code', { method: way });
