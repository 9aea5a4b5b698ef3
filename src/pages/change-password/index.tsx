import { TenantStep } from '../TenantStep';

export default function ChangePassword() {
  return <TenantStep stepWords={({ changePassword }) => changePassword} />;
}
