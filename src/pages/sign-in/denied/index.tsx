import { BlockedPage } from '../../../features/blocked/BlockedPage';

export default function Denied() {
  return <BlockedPage step="denied" />;
}
