import { PageFrame } from '../../screens/layout/PageFrame';
import { useFlow } from '../useFlow';
import { PasswordChange } from './PasswordChange';

export default function ChangePassword() {
  const { step } = useFlow();
  return (
    <PageFrame>
      {step.name === 'changingPassword' && <PasswordChange policy={step.policy} canSkip={step.canSkip} />}
    </PageFrame>
  );
}
