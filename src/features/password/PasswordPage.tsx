import { useUnload } from '@tarojs/taro';
import { actions, store } from '../../compose';
import { recoveryOf } from '../../core/problems';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { PasswordScreen } from './PasswordScreen';
import type { Credentials } from './useCredentials';
import { useHideCount } from './useHideCount';
import { usePasswordConsent } from './usePasswordConsent';

/** Binds an account by its user name and password. Neither is sent before consent is given. */
export function PasswordPage() {
  const flow = useFlow();
  const words = useWords();
  const hideCount = useHideCount();
  const consent = usePasswordConsent<Credentials>((typed) => void actions.bindByPassword(typed));
  // The problem of this visit must not be shown at the next one.
  useUnload(dismissProblem);

  const problem = problemOn(flow, 'bindByPassword');
  return (
    <FlowPage scrollLocked={consent.pending !== null}>
      <PasswordScreen
        words={words}
        problem={
          problem && { notice: toNotice(problem, words), isAboutInput: recoveryOf(problem) === 'correct' }
        }
        isRunning={isRunning(flow)}
        hideCount={hideCount}
        onSubmit={consent.choose}
        onEdit={dismissProblem}
        footer={<ConsentFooter consent={consent} />}
      />
      {consent.pending !== null && <ConsentPrompt consent={consent} />}
    </FlowPage>
  );
}

function dismissProblem(): void {
  if (problemOn(store.getState(), 'bindByPassword')) actions.dismissProblem();
}
