import { TenantStep } from '../TenantStep';
import { useFlow } from '../useFlow';

export default function Denied() {
  const { step } = useFlow();
  const reason = step.name === 'denied' ? step.reason : null;
  return <TenantStep stepWords={({ denied }) => denied} serverSaid={reason ?? ''} />;
}
