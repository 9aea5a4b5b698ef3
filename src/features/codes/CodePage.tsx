import type { CodeMethod } from '../../core/flow';
import { actions } from '../../signIn';
import { useConsent } from '../consent/useConsent';
import { FlowPage } from '../flow/FlowPage';
import { OtherWaysLink } from '../flow/OtherWaysLink';
import { useAttempt, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { CodeForm, type Deferred } from './CodeForm';
import { useIsPuzzleOpen } from './useCodeSending';

/** A code by SMS or email, to bind an account or to register. */
export function CodePage({ method }: { readonly method: CodeMethod }) {
  const { step } = useFlow();
  const words = useSignInWords();
  const isPuzzleOpen = useIsPuzzleOpen();
  const consent = useConsent<Deferred>(({ carryOut }) => carryOut());
  const exchange = useAttempt('bindByCode');
  const isRegistering = step.name === 'registering';
  return (
    <FlowPage title={words.codes[method].title} scrollLocked={isPuzzleOpen || consent.pending !== null}>
      <CodeForm
        title={words.codes[method].title}
        lines={[isRegistering ? words.register.byCode[method] : words.codes[method].text]}
        submitLabel={isRegistering ? words.register.submit : words.bind.submit}
        purpose={isRegistering ? 'registering' : 'binding'}
        exchange={exchange}
        method={method}
        known={null}
        onProve={actions.bindByCode}
        consent={consent}
        otherWay={<OtherWaysLink than={method} />}
      />
    </FlowPage>
  );
}
