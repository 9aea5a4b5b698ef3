import { BlockedStep } from '../../features/blocked/BlockedStep';
import { useFlow } from '../../features/flow/useFlow';

export default function Denied() {
  const { step } = useFlow();
  const reason = step.name === 'denied' ? step.reason : null;
  return <BlockedStep stepWords={({ denied }) => denied} serverSaid={reason ?? ''} />;
}
