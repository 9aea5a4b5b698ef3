import { useEffect, useState } from 'react';
import { settings } from '../../compose';
import type { CodeMethod, LookedUpMobile } from '../../core/flow';
import { maskMobile } from '../../core/mask';
import { readRecipient, type Recipient } from '../../core/recipient';
import { actions } from '../../signIn';
import { Link } from '../../ui/Link';
import { BlockedPage } from '../blocked/BlockedPage';
import { CodeForm, type Deferred } from '../codes/CodeForm';
import { useIsPuzzleOpen } from '../codes/useCodeSending';
import { useConsent, type ConsentGate } from '../consent/useConsent';
import { FlowPage } from '../flow/FlowPage';
import { useAttempt, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { WaitingScreen } from '../flow/WaitingScreen';

/** The second factor. If the tenant's cannot be given in this app (U14), the page says so and asks for nothing. */
export function VerifyPage() {
  const words = useSignInWords();
  const isPuzzleOpen = useIsPuzzleOpen();
  const consent = useConsent<Deferred>(({ carryOut }) => carryOut());
  if (!settings.mfa.enabled) return <BlockedPage step="verifying" />;
  return (
    <FlowPage title={words.titles.verify} scrollLocked={isPuzzleOpen || consent.pending !== null}>
      <SecondFactor consent={consent} />
    </FlowPage>
  );
}

/** A code to the number that the tenant knows; if it knows none, the person enters a number or an email address. */
function SecondFactor({ consent }: { readonly consent: ConsentGate<Deferred> }) {
  const { step } = useFlow();
  const words = useSignInWords();
  const exchange = useAttempt('verify');
  const [method, setMethod] = useState<CodeMethod>('mobile');
  const isAwaited = step.name === 'verifying' && step.mobile.status === 'awaited';
  useEffect(() => {
    if (isAwaited) void actions.lookUpMobile();
  }, [isAwaited]);
  if (isAwaited) return <WaitingScreen words={words} />;

  const known = method === 'mobile' && step.name === 'verifying' ? recipientIn(step.mobile) : null;
  const goesTo = known ? [words.codes[method].willGoTo(maskMobile(known.address))] : [];
  const { title, text, submit, useEmail, useMobile } = words.verify;
  return (
    <CodeForm
      title={title}
      lines={[text, ...goesTo]}
      submitLabel={submit}
      purpose="verifying"
      exchange={exchange}
      method={method}
      known={known}
      onProve={actions.verify}
      consent={consent}
      otherWay={
        <Link
          label={method === 'mobile' ? useEmail : useMobile}
          isLocked={exchange.isRunning}
          onTap={() => setMethod(method === 'mobile' ? 'email' : 'mobile')}
        />
      }
      bottom={<Link label={words.notNow} onTap={actions.decline} />}
    />
  );
}

/** @returns `null` for an address that is no mobile number */
function recipientIn(mobile: LookedUpMobile): Recipient | null {
  if (mobile.status !== 'known') return null;
  const reading = readRecipient('mobile', mobile.address);
  return reading.type === 'valid' ? reading.recipient : null;
}
