import { useEffect } from 'react';
import { useStore } from 'zustand';
import { accountActions, router, settings } from '../../compose';
import type { Copy } from '../../copy';
import { maskMobile } from '../../core/mask';
import type { BoundAccount } from '../../core/session';
import { PageFrame } from '../../ui/PageFrame';
import { usePhoneButton } from '../binding/usePhoneButton';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { useConsent, type ConsentGate } from '../consent/useConsent';
import { PageProblem } from '../flow/PageProblem';
import { toNotice } from '../flow/toNotice';
import { isRunning, useFlow, useWords } from '../flow/useFlow';
import { WaitingScreen } from '../flow/WaitingScreen';
import { usePrivacyPrompt } from '../privacy/PrivacyPage';
import { AccountScreen } from './AccountScreen';

/** "Account and security" of the person who is signed in. */
export function AccountPage() {
  // WeChat's phone button continues by itself.
  const consent = useConsent<'phone'>(() => undefined);
  const privacyPrompt = usePrivacyPrompt('account');
  return (
    <PageFrame
      title={useWords().account.title}
      background="grouped"
      scrollLocked={consent.pending !== null || privacyPrompt !== null}
    >
      <AccountContent consent={consent} />
      <PageProblem />
      {privacyPrompt}
    </PageFrame>
  );
}

/** The account; without a session it leads to the page of the present step. */
function AccountContent({ consent }: { readonly consent: ConsentGate<'phone'> }) {
  const flow = useFlow();
  const words = useWords();
  const account = useStore(accountActions.store, (state) => state);
  const phone = usePhoneButton((code) => void accountActions.changeMobile(code));
  useEffect(() => {
    void accountActions.read();
    return () => accountActions.leave();
  }, []);

  const isSignedOut = flow.step.name !== 'signedIn' && !isRunning(flow);
  useEffect(() => {
    if (isSignedOut) void router.flowPageShown();
  }, [isSignedOut]);
  if (flow.step.name !== 'signedIn') return <WaitingScreen words={words} />;

  const problem = phone.refusal ? { code: phone.refusal } : account.problem;
  const doneText = account.done === 'unbound' ? words.account.unbound : words.account.mobileChanged;
  const done = account.done && { text: doneText, detail: '', tone: 'neutral' as const };
  const isPhoneOffered = settings.offerWechatPhone && settings.offerMobileChange && !phone.isUnusable;
  return (
    <>
      <AccountScreen
        words={words}
        mobile={maskMobile(flow.step.session.person?.mobile ?? '')}
        isPhoneOffered={isPhoneOffered}
        isPhoneArmed={consent.isAgreed}
        areAccountsOffered={settings.offerBoundAccounts}
        accounts={account.accounts?.map((bound) => ({ ...bound, label: labelOf(bound, words) })) ?? null}
        notice={problem ? toNotice(problem, words) : done}
        isRunning={account.isRunning}
        canReadAgain={account.accounts === null && account.problem !== null}
        onPhoneTap={() => consent.choose('phone')}
        onPhoneAnswer={phone.answer}
        onUnbind={(id) => {
          const chosen = account.accounts?.find((one) => one.id === id);
          if (chosen) void accountActions.unbind(chosen);
        }}
        onReadAgain={() => void accountActions.read()}
        footer={isPhoneOffered && <ConsentFooter consent={consent} />}
      />
      {consent.pending !== null && <ConsentPrompt consent={consent} onPhoneAnswer={phone.answer} />}
    </>
  );
}

const labelOf = ({ kind, rawKind }: BoundAccount, { account }: Copy): string =>
  kind === 'wechat' ? account.wechat : rawKind || account.otherKind;
