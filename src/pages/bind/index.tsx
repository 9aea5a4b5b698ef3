import { BindMethods } from '../../features/binding/BindMethods';

export default function Bind() {
  return <BindMethods step="binding" />;
}
