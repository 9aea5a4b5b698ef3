import { useUnload } from '@tarojs/taro';
import { useStore } from 'zustand';
import { actions, forgottenPassword, openPage, store } from '../../compose';
import { recoveryOf } from '../../core/problems';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { ForgottenPasswordLink } from './ForgottenPasswordLink';
import { PasswordScreen } from './PasswordScreen';
import { useHideCount } from './useHideCount';

/** Binds an account by its user name and password. */
export function PasswordPage() {
  const flow = useFlow();
  const words = useWords();
  const hideCount = useHideCount();
  const isReset = useStore(forgottenPassword.store, (state) => state.isReset);
  // Nothing of this visit must be shown at the next one.
  useUnload(() => {
    dismissProblem();
    forgottenPassword.finish();
  });

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
        done={isReset ? { text: words.forgottenPassword.done, detail: '', isGood: true } : null}
        onSubmit={(credentials) => {
          forgottenPassword.finish();
          void actions.bindByPassword(credentials);
        }}
        onEdit={dismissProblem}
        more={
          <ForgottenPasswordLink
            words={words}
            isLocked={isRunning(flow)}
            onReset={() => {
              dismissProblem();
              void openPage('forgotten-password');
            }}
          />
        }
      />
    </FlowPage>
  );
}

function dismissProblem(): void {
  if (problemOn(store.getState(), 'bindByPassword')) actions.dismissProblem();
}
