import { useFlow } from '../useFlow';
import { PasswordChange } from './PasswordChange';
import { FlowPage } from '../FlowPage';

export default function ChangePassword() {
  const { step } = useFlow();
  return (
    <FlowPage>
      {step.name === 'changingPassword' && <PasswordChange policy={step.policy} canSkip={step.canSkip} />}
    </FlowPage>
  );
}
