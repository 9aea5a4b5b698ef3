import { settings } from '../../compose';
import { FlowPage } from '../FlowPage';
import { useIsPuzzleOpen } from '../useCodeSending';
import { SecondFactor } from '../SecondFactor';
import { TenantStep } from '../TenantStep';

export default function Verify() {
  const isPuzzleOpen = useIsPuzzleOpen();
  // A tenant whose second factor cannot be given here (U14): said at once, and nothing is asked.
  if (!settings.mfa.enabled)
    return <TenantStep stepWords={({ verify }) => ({ title: verify.title, text: verify.elsewhere })} />;
  return (
    <FlowPage isStill={isPuzzleOpen}>
      <SecondFactor />
    </FlowPage>
  );
}
