import { FlowPage } from '../FlowPage';
import { ProofOfAccount } from '../ProofOfAccount';

export default function Register() {
  return (
    <FlowPage>
      <ProofOfAccount step="registering" />
    </FlowPage>
  );
}
