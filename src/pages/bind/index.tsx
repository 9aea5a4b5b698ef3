import { ProofOfAccount } from '../../features/binding/BindMethods';

export default function Bind() {
  return <ProofOfAccount step="binding" />;
}
