import { useEffect, useState } from 'react';
import { actions } from '../../compose';
import type { CodeMethod } from '../../core/flow';
import { maskMobile } from '../../core/mask';
import { readRecipient, type Recipient } from '../../core/recipient';
import { WaitingScreen } from '../flow/WaitingScreen';
import { Action } from '../../ui/Action';
import { CodeForm, type Deferred } from '../codes/CodeForm';
import type { Agreement } from '../consent/useConsent';
import { useFlow, useWords } from '../flow/useFlow';

/** The second factor: a code to the number the tenant knows, or to what the person types where it tells none. */
export function SecondFactor({ agreement }: { readonly agreement: Agreement<Deferred> }) {
  const { step } = useFlow();
  const words = useWords();
  const [method, setMethod] = useState<CodeMethod>('mobile');
  const isAwaited = step.name === 'verifying' && step.mobile.status === 'awaited';
  useEffect(() => {
    if (isAwaited) void actions.lookUpMobile();
  }, [isAwaited]);
  if (isAwaited) return <WaitingScreen words={words.waiting} />;

  const known = method === 'mobile' && step.name === 'verifying' ? recipientIn(step.mobile) : null;
  const goesTo = known ? [words.codes[method].willGoTo(maskMobile(known.address))] : [];
  return (
    <CodeForm
      key={method}
      title={words.verify.title}
      lines={[words.verify.text, ...goesTo]}
      submitLabel={words.verify.submit}
      purpose="verifying"
      attempt="verify"
      method={method}
      known={known}
      onProve={actions.verify}
      agreement={agreement}
      more={
        <>
          <Action
            kind="quiet"
            label={method === 'mobile' ? words.verify.useEmail : words.verify.useMobile}
            onTap={() => setMethod(method === 'mobile' ? 'email' : 'mobile')}
          />
          <Action kind="quiet" label={words.notNow} onTap={actions.decline} />
        </>
      }
    />
  );
}

function recipientIn(mobile: { readonly status: string; readonly address?: string }): Recipient | null {
  const reading = mobile.address === undefined ? null : readRecipient('mobile', mobile.address);
  return reading?.type === 'valid' ? reading.recipient : null;
}
