import { settings } from '../../compose';
import { FlowPage } from '../../features/flow/FlowPage';
import { useIsPuzzleOpen } from '../../features/codes/useCodeSending';
import type { Deferred } from '../../features/codes/CodeForm';
import { SecondFactor } from '../../features/secondFactor/SecondFactor';
import { BlockedStep } from '../../features/blocked/BlockedStep';
import { useConsent } from '../../features/consent/useConsent';

export default function Verify() {
  const isPuzzleOpen = useIsPuzzleOpen();
  const agreement = useConsent<Deferred>(({ carryOut }) => carryOut());
  // A tenant whose second factor cannot be given here (U14): said at once, and nothing is asked.
  if (!settings.mfa.enabled)
    return <BlockedStep stepWords={({ verify }) => ({ title: verify.title, text: verify.elsewhere })} />;
  return (
    <FlowPage scrollLocked={isPuzzleOpen || agreement.waiting !== null}>
      <SecondFactor agreement={agreement} />
    </FlowPage>
  );
}
