import { ProofOfAccount } from '../ProofOfAccount';

export default function Bind() {
  return <ProofOfAccount step="binding" />;
}
