import { ForgottenPasswordPage } from '../../../features/password/ForgottenPasswordPage';

export default function ForgottenPassword() {
  return <ForgottenPasswordPage />;
}
