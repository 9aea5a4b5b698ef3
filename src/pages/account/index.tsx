import { PageFrame } from '../../screens/layout/PageFrame';
import { AccountFace } from './AccountFace';

export default function Account() {
  return (
    <PageFrame>
      <AccountFace />
    </PageFrame>
  );
}
