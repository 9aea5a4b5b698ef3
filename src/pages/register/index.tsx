import { TenantStep } from '../TenantStep';

export default function Register() {
  return <TenantStep stepWords={({ register }) => register} />;
}
