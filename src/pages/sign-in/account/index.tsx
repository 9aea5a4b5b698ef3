import { AccountPage } from '../../../features/account/AccountPage';

export default function Account() {
  return <AccountPage />;
}
