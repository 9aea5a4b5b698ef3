import { BindPage } from '../../../features/binding/BindPage';

export default function Register() {
  return <BindPage step="registering" />;
}
