import { BindPage } from '../../../features/binding/BindPage';

export default function Bind() {
  return <BindPage step="binding" />;
}
