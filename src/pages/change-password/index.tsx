import { useFlow } from '../../features/flow/useFlow';
import { PasswordChange } from '../../features/password/PasswordChange';
import { FlowPage } from '../../features/flow/FlowPage';

export default function ChangePassword() {
  const { step } = useFlow();
  return (
    <FlowPage>
      {step.name === 'changingPassword' && <PasswordChange policy={step.policy} canSkip={step.canSkip} />}
    </FlowPage>
  );
}
