import { router } from '../../compose';
import { Action } from '../../ui/Action';
import { Notice } from '../../ui/Notice';
import { toNotice } from './toNotice';
import { useFlow, useWords } from './useFlow';

/** Says that a page could not be opened, and offers to try again; nothing while there is no such problem. */
export function PageProblem() {
  const { attempt } = useFlow();
  const words = useWords();
  if (attempt.status !== 'failed' || attempt.problem.code !== 'pageNotOpened') return null;
  return (
    <>
      <Notice notice={toNotice(attempt.problem, words)} waiting="no" slowText="" />
      <Action kind="quiet" label={words.home.tryAgain} onTap={() => void router.show()} />
    </>
  );
}
