import { useRouter } from '@tarojs/taro';
import { actions } from '../../compose';
import type { CodeMethod } from '../../core/flow';
import { FlowPage } from '../../features/flow/FlowPage';
import { CodeForm, type Deferred } from '../../features/codes/CodeForm';
import { useConsent } from '../../features/consent/useConsent';
import { useIsPuzzleOpen } from '../../features/codes/useCodeSending';
import { useFlow, useWords } from '../../features/flow/useFlow';

/** A code by SMS or email, for linking an account or for registering: opened with `?method=`. */
export default function Code() {
  const { params } = useRouter();
  const { step } = useFlow();
  const words = useWords();
  const isPuzzleOpen = useIsPuzzleOpen();
  const agreement = useConsent<Deferred>(({ carryOut }) => carryOut());
  const method: CodeMethod = params['method'] === 'email' ? 'email' : 'mobile';
  const isRegistering = step.name === 'registering';
  return (
    <FlowPage scrollLocked={isPuzzleOpen || agreement.waiting !== null}>
      <CodeForm
        title={words.codes[method].title}
        lines={[words.codes[method].text]}
        submitLabel={isRegistering ? words.register.submit : words.bind.submit}
        purpose={isRegistering ? 'registering' : 'binding'}
        attempt="bindByCode"
        method={method}
        known={null}
        onProve={actions.bindByCode}
        agreement={agreement}
      />
    </FlowPage>
  );
}
