import { ProofOfAccount } from '../ProofOfAccount';

export default function Register() {
  return <ProofOfAccount step="registering" />;
}
