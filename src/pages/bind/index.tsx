import { PageFrame } from '../../screens/layout/PageFrame';
import { ProofOfAccount } from '../ProofOfAccount';

export default function Bind() {
  return (
    <PageFrame>
      <ProofOfAccount step="binding" />
    </PageFrame>
  );
}
