import { ChangePasswordPage } from '../../../features/password/ChangePasswordPage';

export default function ChangePassword() {
  return <ChangePasswordPage />;
}
