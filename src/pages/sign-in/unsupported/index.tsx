import { BlockedPage } from '../../../features/blocked/BlockedPage';

export default function Unsupported() {
  return <BlockedPage step="unsupported" />;
}
