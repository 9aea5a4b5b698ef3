import { BindMethods } from '../../features/binding/BindMethods';

export default function Register() {
  return <BindMethods step="registering" />;
}
