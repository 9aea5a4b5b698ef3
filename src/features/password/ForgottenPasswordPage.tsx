import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { settings } from '../../compose';
import type { CodeMethod } from '../../core/flow';
import { forgottenPassword } from '../../signIn';
import type { Deferred } from '../codes/CodeForm';
import { useIsPuzzleOpen } from '../codes/useCodeSending';
import { useConsent } from '../consent/useConsent';
import { FlowPage } from '../flow/FlowPage';
import { useSignInWords } from '../flow/useSignInWords';
import { WaitingScreen } from '../flow/WaitingScreen';
import { ForgottenPasswordForm } from './ForgottenPasswordForm';
import { PasswordResetScreen } from './PasswordResetScreen';

/** A new password in place of a forgotten one. Where the tenant does not offer it, a link to this page leads to the password. */
export function ForgottenPasswordPage() {
  const words = useSignInWords();
  const isPuzzleOpen = useIsPuzzleOpen();
  const consent = useConsent<Deferred>(({ carryOut }) => carryOut());
  const isReset = useStore(forgottenPassword.store, (state) => state.isReset);
  const { enabled, methods } = settings.forgottenPassword;
  const [method, setMethod] = useState<CodeMethod>(methods[0] ?? 'mobile');
  useEffect(() => {
    if (enabled) forgottenPassword.open();
    else void forgottenPassword.returnToPassword();
  }, [enabled]);

  const content = () => {
    if (!enabled) return <WaitingScreen words={words} />;
    if (isReset) return <PasswordResetScreen words={words} />;
    const other = methods.find((one) => one !== method) ?? null;
    return (
      <ForgottenPasswordForm
        method={method}
        other={other}
        onOther={() => setMethod(other ?? method)}
        consent={consent}
      />
    );
  };
  return (
    <FlowPage
      title={words.titles['forgotten-password']}
      scrollLocked={isPuzzleOpen || consent.pending !== null}
    >
      {content()}
    </FlowPage>
  );
}
