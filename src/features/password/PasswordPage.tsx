import { View } from '@tarojs/components';
import { useUnload } from '@tarojs/taro';
import { useState } from 'react';
import { useStore } from 'zustand';
import { openPage, store } from '../../compose';
import { recoveryOf } from '../../core/problems';
import { actions, forgottenPassword } from '../../signIn';
import { ConsentFooter } from '../consent/ConsentFooter';
import { ConsentPrompt } from '../consent/ConsentPrompt';
import { FlowPage } from '../flow/FlowPage';
import { OtherWaysLink } from '../flow/OtherWaysLink';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { useReference } from '../support/useReference';
import { ForgottenPasswordLink } from './ForgottenPasswordLink';
import { LockedResult } from './LockedResult';
import { PasswordScreen } from './PasswordScreen';
import type { Credentials } from './useCredentials';
import { useHideCount } from './useHideCount';
import { usePasswordConsent } from './usePasswordConsent';

/** Binds an account by its user name and password. Neither is sent before consent is given. */
export function PasswordPage() {
  const flow = useFlow();
  const words = useSignInWords();
  const hideCount = useHideCount();
  const isReset = useStore(forgottenPassword.store, (state) => state.isReset);
  /** of the last attempt, for the form that appears again once an account is no longer locked */
  const [userName, setUserName] = useState('');
  const consent = usePasswordConsent<Credentials>((typed) => {
    forgottenPassword.finish();
    setUserName(typed.userName);
    void actions.bindByPassword(typed);
  });
  // Nothing of this visit must be shown at the next one.
  useUnload(() => {
    dismissProblem();
    forgottenPassword.finish();
  });

  const problem = problemOn(flow, 'bindByPassword');
  const lockedUntil = problem?.code === 'personLocked' ? problem.retryAt : undefined;
  const isLocked = lockedUntil !== undefined;
  const { reference, prompt } = useReference(isLocked ? 'password' : null);
  return (
    <FlowPage
      title={isLocked ? words.locked.title : words.titles.password}
      scrollLocked={consent.pending !== null || prompt !== null}
    >
      <View className={isLocked ? 'outcome outcome_told' : 'outcome'} role="alert" aria-live="polite">
        {isLocked && <LockedResult retryAt={lockedUntil} reference={reference} onRetry={dismissProblem} />}
      </View>
      {!isLocked && (
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
          firstUserName={userName}
          footer={
            <>
              <ConsentFooter consent={consent} />
              <View className="links">
                <ForgottenPasswordLink
                  words={words}
                  isLocked={isRunning(flow)}
                  onReset={() => {
                    dismissProblem();
                    void openPage('forgotten-password');
                  }}
                />
                <OtherWaysLink than="password" />
              </View>
            </>
          }
        />
      )}
      {consent.pending !== null && <ConsentPrompt consent={consent} />}
      {prompt}
    </FlowPage>
  );
}

function dismissProblem(): void {
  if (problemOn(store.getState(), 'bindByPassword')) actions.dismissProblem();
}
