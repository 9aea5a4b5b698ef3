import { BlockedStep } from '../../features/blocked/BlockedStep';
import { useFlow } from '../../features/flow/useFlow';

export default function Stopped() {
  const { step } = useFlow();
  const status = step.name === 'stopped' ? step.rawStatus : '';
  return <BlockedStep stepWords={({ stopped }) => stopped} serverSaid={status} />;
}
