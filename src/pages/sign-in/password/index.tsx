import { PasswordPage } from '../../../features/password/PasswordPage';

export default function Password() {
  return <PasswordPage />;
}
