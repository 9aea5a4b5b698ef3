import { TenantStep } from '../../features/blocked/BlockedStep';
import { useFlow } from '../../features/flow/useFlow';

export default function Stopped() {
  const { step } = useFlow();
  const status = step.name === 'stopped' ? step.printedStatus : '';
  return <TenantStep stepWords={({ stopped }) => stopped} serverSaid={status} />;
}
