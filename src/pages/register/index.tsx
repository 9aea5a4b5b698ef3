import { PageFrame } from '../../screens/layout/PageFrame';
import { ProofOfAccount } from '../ProofOfAccount';

export default function Register() {
  return (
    <PageFrame>
      <ProofOfAccount step="registering" />
    </PageFrame>
  );
}
