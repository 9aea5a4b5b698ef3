import { TenantStep } from '../TenantStep';
import { useFlow } from '../useFlow';

export default function Stopped() {
  const { step } = useFlow();
  const status = step.name === 'stopped' ? step.printedStatus : '';
  return <TenantStep stepWords={({ stopped }) => stopped} serverSaid={status} />;
}
