import { BlockedStep } from '../../features/blocked/BlockedStep';
import { useFlow } from '../../features/flow/useFlow';

export default function Unsupported() {
  const { step } = useFlow();
  const status = step.name === 'unsupported' ? step.rawStatus : '';
  return <BlockedStep stepWords={({ unsupported }) => unsupported} serverSaid={status} />;
}
