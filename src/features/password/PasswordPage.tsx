import { useUnload } from '@tarojs/taro';
import { actions, store } from '../../compose';
import { recoveryOf } from '../../core/problems';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { PasswordScreen } from './PasswordScreen';
import { useHideCount } from './useHideCount';

/** Binds an account by its user name and password. */
export function PasswordPage() {
  const flow = useFlow();
  const words = useWords();
  const hideCount = useHideCount();
  // The problem of this visit must not be shown at the next one.
  useUnload(dismissProblem);

  const problem = problemOn(flow, 'bindByPassword');
  return (
    <FlowPage>
      <PasswordScreen
        words={words}
        problem={
          problem && { notice: toNotice(problem, words), isAboutInput: recoveryOf(problem) === 'correct' }
        }
        isRunning={isRunning(flow)}
        hideCount={hideCount}
        onSubmit={(credentials) => void actions.bindByPassword(credentials)}
        onEdit={dismissProblem}
      />
    </FlowPage>
  );
}

function dismissProblem(): void {
  if (problemOn(store.getState(), 'bindByPassword')) actions.dismissProblem();
}
