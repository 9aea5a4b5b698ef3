import { useEffect } from 'react';
import { router, settings } from '../../compose';
import { maskMobile } from '../../core/mask';
import { AccountScreen } from './AccountScreen';
import { WaitingScreen } from '../flow/WaitingScreen';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { toNotice } from '../flow/toNotice';
import type { Agreement } from '../consent/useConsent';
import { isRunning, useFlow, useWords } from '../flow/useFlow';
import { usePhoneButton } from '../binding/usePhoneButton';
import { useAccount } from './useAccount';

/** The account of whoever is signed in; for nobody else, the way back home. */
export function AccountContent({ agreement }: { readonly agreement: Agreement<'phone'> }) {
  const flow = useFlow();
  const words = useWords();
  const account = useAccount();
  const phone = usePhoneButton(account.changeMobile);

  const isOver = flow.step.name !== 'signedIn' && !isRunning(flow);
  useEffect(() => {
    if (isOver) void router.show();
  }, [isOver]);
  if (flow.step.name !== 'signedIn') return <WaitingScreen words={words.waiting} />;

  const problem = phone.refusal ? { code: phone.refusal } : account.problem;
  const doneText = account.done === 'unbound' ? words.account.unbound : words.account.mobileChanged;
  const done = account.done && { text: doneText, detail: '', isGood: true };
  const offersPhone = settings.offerWechatPhone && !phone.isOver;
  return (
    <>
      <AccountScreen
        words={words}
        mobile={maskMobile(flow.step.session.person?.mobile ?? '')}
        offersPhone={offersPhone}
        isPhoneArmed={agreement.isAgreed}
        accounts={
          account.accounts?.map(({ id, kind, rawKind, nickname }) => ({
            id,
            label: kind === 'wechat' ? words.account.wechat : rawKind || words.account.otherKind,
            nickname,
          })) ?? null
        }
        notice={problem ? toNotice(problem, words) : done}
        isRunning={account.isRunning}
        canReadAgain={account.accounts === null && account.problem !== null}
        onPhoneTap={() => agreement.choose('phone')}
        onPhoneAnswer={phone.answer}
        onUnbind={(id) => {
          const chosen = account.accounts?.find((one) => one.id === id);
          if (chosen) account.unbind(chosen);
        }}
        onReadAgain={account.readAgain}
        footer={offersPhone && <ConsentFooter agreement={agreement} />}
      />
      {agreement.waiting !== null && <ConsentPrompt agreement={agreement} onPhoneAnswer={phone.answer} />}
    </>
  );
}
