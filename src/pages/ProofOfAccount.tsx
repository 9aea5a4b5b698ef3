import { actions, openPage, settings } from '../compose';
import { BindScreen, type Way } from '../screens/BindScreen';
import { membersOnly, TenantAgreements } from './audience';
import { noticeOf } from './noticeOf';
import { isRunning, problemOn, useFlow, useWords } from './useFlow';
import { usePhoneButton } from './usePhoneButton';

interface Props {
  readonly step: 'binding' | 'registering';
}

/** The ways into an account that the tenant offers at this step; a password proves one that exists already. */
export function ProofOfAccount({ step }: Props) {
  const flow = useFlow();
  const words = useWords();
  const phone = usePhoneButton((code) => void actions.bindByPhone(code));

  const codeMethods = flow.step.name === step ? flow.step.codeMethods : [];
  const takesPassword = step === 'binding' && settings.offerPassword;
  const ways: readonly Way[] = takesPassword ? [...codeMethods, 'password'] : codeMethods;

  const open = (way: Way) => (way === 'password' ? openPage('password') : openPage('code', { method: way }));

  const problem = phone.refusal ? { code: phone.refusal } : problemOn(flow, 'signIn', 'bindByPhone');
  return (
    <BindScreen
      words={words}
      stepWords={step === 'binding' ? words.bind : words.register}
      audience={membersOnly(words)}
      offersPhone={settings.offerWechatPhone && !phone.isOver}
      ways={ways}
      notice={problem && noticeOf(problem, words)}
      isRunning={isRunning(flow)}
      onPhoneAnswer={phone.answer}
      onWay={(way) => void open(way)}
      onNotNow={actions.decline}
      footer={<TenantAgreements words={words} />}
    />
  );
}
