import { settings } from '../../compose';
import { FlowPage } from '../FlowPage';
import { useIsPuzzleOpen } from '../useCodeSending';
import type { Deferred } from '../CodeForm';
import { SecondFactor } from '../SecondFactor';
import { TenantStep } from '../TenantStep';
import { useAgreement } from '../useAgreement';

export default function Verify() {
  const isPuzzleOpen = useIsPuzzleOpen();
  const agreement = useAgreement<Deferred>(({ carryOut }) => carryOut());
  // A tenant whose second factor cannot be given here (U14): said at once, and nothing is asked.
  if (!settings.mfa.enabled)
    return <TenantStep stepWords={({ verify }) => ({ title: verify.title, text: verify.elsewhere })} />;
  return (
    <FlowPage isStill={isPuzzleOpen || agreement.waiting !== null}>
      <SecondFactor agreement={agreement} />
    </FlowPage>
  );
}
