import { useEffect } from 'react';
import { useStore } from 'zustand';
import { router, settings, support } from '../../compose';
import type { Copy } from '../../copy';
import { maskMobile } from '../../core/mask';
import type { BoundAccount, Session } from '../../core/session';
import { accountActions } from '../../signIn';
import { PageFrame } from '../../ui/PageFrame';
import { PhoneAction } from '../../ui/PhoneAction';
import { usePhoneButton, type PhoneButton } from '../binding/usePhoneButton';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { useConsent, type ConsentGate } from '../consent/useConsent';
import { PageProblem } from '../flow/PageProblem';
import { momentText } from '../flow/retryText';
import { toNotice } from '../flow/toNotice';
import { isRunning, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { WaitingScreen } from '../flow/WaitingScreen';
import { DeclinedGuidePrompt } from '../privacy/DeclinedGuidePrompt';
import { usePrivacyPrompt } from '../privacy/usePrivacyPrompt';
import { AccountDeletion } from './AccountDeletion';
import { AccountScreen } from './AccountScreen';
import { GivenConsent } from './GivenConsent';

/** "Account and security" of the person who is signed in. */
export function AccountPage() {
  // WeChat's phone button continues by itself.
  const consent = useConsent<'phone'>(() => undefined);
  const phone = usePhoneButton(consent, (code) => void accountActions.changeMobile(code));
  const privacyPrompt = usePrivacyPrompt('account', { isForNumber: true });
  return (
    <PageFrame
      title={useSignInWords().titles.account}
      background="grouped"
      scrollLocked={consent.pending !== null || privacyPrompt !== null || phone.isAskingGuide}
    >
      <SignedInAccount consent={consent} phone={phone} />
      <PageProblem />
      {privacyPrompt}
    </PageFrame>
  );
}

interface Props {
  readonly consent: ConsentGate<'phone'>;
  readonly phone: PhoneButton;
}

/** The account; without a session it leads to the page of the present step. */
function SignedInAccount({ consent, phone }: Props) {
  const flow = useFlow();
  const words = useSignInWords();
  const isSignedOut = flow.step.name !== 'signedIn' && !isRunning(flow);
  useEffect(() => {
    void accountActions.read();
    return () => accountActions.leave();
  }, []);
  useEffect(() => {
    if (isSignedOut) void router.flowPageShown();
  }, [isSignedOut]);
  if (flow.step.name !== 'signedIn') return <WaitingScreen words={words} />;
  return <AccountContent consent={consent} phone={phone} session={flow.step.session} />;
}

function AccountContent({ consent, phone, session }: Props & { readonly session: Session }) {
  const words = useSignInWords();
  const account = useStore(accountActions.store, (state) => state);
  const doneText = account.done && words.toasts[account.done];
  useEffect(() => {
    if (doneText) support.succeeded(doneText);
  }, [doneText]);

  const problem = phone.problem ?? account.problem;
  const isPhoneOffered = settings.offerWechatPhone && settings.offerMobileChange && !phone.isUnusable;
  return (
    <>
      <AccountScreen
        words={words}
        userName={session.person?.userName ?? ''}
        mobile={maskMobile(session.person?.mobile ?? '')}
        change={
          isPhoneOffered && (
            <PhoneAction
              look="link"
              label={words.account.change}
              spokenLabel={words.account.changeByPhone}
              isArmed={phone.isArmed}
              isLocked={account.isRunning}
              isBusy={false}
              onTap={phone.tap}
              onAnswer={phone.answer}
            />
          )
        }
        consent={isPhoneOffered && <ConsentFooter consent={consent} />}
        areAccountsOffered={settings.offerBoundAccounts}
        accounts={account.accounts?.map((bound) => ({ ...bound, label: labelOf(bound, words) })) ?? null}
        since={momentText(session.signedInAt, words)}
        validUntil={momentText(session.expiresAt, words)}
        notice={problem && toNotice(problem, words)}
        isRunning={account.isRunning}
        canReadAgain={account.accounts === null && account.problem !== null}
        onUnbind={(id) => {
          const chosen = account.accounts?.find((one) => one.id === id);
          if (chosen) void accountActions.unbind(chosen);
        }}
        onReadAgain={() => void accountActions.read()}
        more={
          <>
            <GivenConsent />
            <AccountDeletion />
          </>
        }
      />
      {consent.pending !== null && <ConsentPrompt consent={consent} onPhoneAnswer={phone.answer} />}
      {phone.isAskingGuide && <DeclinedGuidePrompt phone={phone} />}
    </>
  );
}

const labelOf = ({ kind, rawKind }: BoundAccount, { account }: Copy): string =>
  kind === 'wechat' ? account.wechat : rawKind || account.otherKind;
