import { useUnload } from '@tarojs/taro';
import { actions, store } from '../../compose';
import { recoveryOf } from '../../core/problems';
import { PasswordScreen } from '../../features/password/PasswordScreen';
import { FlowPage } from '../../features/flow/FlowPage';
import { toNotice } from '../../features/flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../../features/flow/useFlow';
import { useHideCount } from '../../features/password/useHideCount';

/** What was wrong with the last try is over once the person types again, or leaves. */
function forget(): void {
  if (problemOn(store.getState(), 'bindByPassword')) actions.dismissProblem();
}

export default function Password() {
  const flow = useFlow();
  const words = useWords();
  const hidings = useHideCount();
  useUnload(forget);

  const problem = problemOn(flow, 'bindByPassword');
  return (
    <FlowPage>
      <PasswordScreen
        words={words}
        problem={
          problem && { notice: toNotice(problem, words), isAboutInput: recoveryOf(problem) === 'correct' }
        }
        isRunning={isRunning(flow)}
        hidings={hidings}
        onSubmit={(credentials) => void actions.bindByPassword(credentials)}
        onEdit={forget}
      />
    </FlowPage>
  );
}
