import { useUnload } from '@tarojs/taro';
import { useStore } from 'zustand';
import { actions, forgottenPassword, openPage, store } from '../../compose';
import { recoveryOf } from '../../core/problems';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { ForgottenPasswordLink } from './ForgottenPasswordLink';
import { PasswordScreen } from './PasswordScreen';
import type { Credentials } from './useCredentials';
import { useHideCount } from './useHideCount';
import { usePasswordConsent } from './usePasswordConsent';

/** Binds an account by its user name and password. Neither is sent before consent is given. */
export function PasswordPage() {
  const flow = useFlow();
  const words = useWords();
  const hideCount = useHideCount();
  const isReset = useStore(forgottenPassword.store, (state) => state.isReset);
  const consent = usePasswordConsent<Credentials>((typed) => {
    forgottenPassword.finish();
    void actions.bindByPassword(typed);
  });
  // Nothing of this visit must be shown at the next one.
  useUnload(() => {
    dismissProblem();
    forgottenPassword.finish();
  });

  const problem = problemOn(flow, 'bindByPassword');
  return (
    <FlowPage title={words.password.title} scrollLocked={consent.pending !== null}>
      <PasswordScreen
        words={words}
        problem={
          problem && {
            notice: toNotice(problem, words, { by: 'password' }),
            isAboutInput: recoveryOf(problem) === 'correct',
          }
        }
        isRunning={isRunning(flow)}
        hideCount={hideCount}
        done={isReset ? { text: words.forgottenPassword.done, detail: '', tone: 'neutral' } : null}
        onSubmit={consent.choose}
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
        footer={<ConsentFooter consent={consent} />}
      />
      {consent.pending !== null && <ConsentPrompt consent={consent} />}
    </FlowPage>
  );
}

function dismissProblem(): void {
  if (problemOn(store.getState(), 'bindByPassword')) actions.dismissProblem();
}
