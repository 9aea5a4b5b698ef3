import { BlockedPage } from '../../features/blocked/BlockedPage';

export default function Stopped() {
  return <BlockedPage step="stopped" />;
}
