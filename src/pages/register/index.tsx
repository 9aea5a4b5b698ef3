import { ProofOfAccount } from '../../features/binding/BindMethods';

export default function Register() {
  return <ProofOfAccount step="registering" />;
}
