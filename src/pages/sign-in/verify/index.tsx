import { VerifyPage } from '../../../features/secondFactor/VerifyPage';

export default function Verify() {
  return <VerifyPage />;
}
