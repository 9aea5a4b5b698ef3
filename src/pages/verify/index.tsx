import { TenantStep } from '../TenantStep';

export default function Verify() {
  return <TenantStep stepWords={({ verify }) => verify} />;
}
