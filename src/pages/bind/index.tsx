import { FlowPage } from '../FlowPage';
import { ProofOfAccount } from '../ProofOfAccount';

export default function Bind() {
  return (
    <FlowPage>
      <ProofOfAccount step="binding" />
    </FlowPage>
  );
}
