import { useStore } from 'zustand';
import { actions, triedAccount, updates } from '../../compose';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import type { Step } from '../../core/flow';
import type { PageName } from '../../core/route';
import type { TriedAccount } from '../../core/triedAccount';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow } from '../flow/useFlow';
import { useSignInWords } from '../flow/useSignInWords';
import { useReference } from '../support/useReference';
import { BlockedScreen } from './BlockedScreen';

interface Props {
  /** a step that cannot be done in this app */
  readonly step: 'denied' | 'unsupported' | 'verifying';
}

const PAGE_OF: Readonly<Record<Props['step'], PageName>> = {
  denied: 'denied',
  unsupported: 'unsupported',
  verifying: 'verify',
};

/** The page of a step that leads no further here: it shows the server's reason, and what can be done next. */
export function BlockedPage({ step }: Props) {
  const flow = useFlow();
  const words = useSignInWords();
  // A newer version may know the status that this one does not.
  const isUpdate = useStore(updates.store, ({ isReady }) => isReady) && step === 'unsupported';
  const { reference, prompt } = useReference(PAGE_OF[step]);
  const tried = useStore(triedAccount.store, ({ account }) => account);
  const problem = problemOn(flow, 'signIn');
  const { title, text } = stepWords(step, words);
  return (
    <FlowPage title={title} scrollLocked={prompt !== null}>
      <BlockedScreen
        words={words}
        kind={step === 'denied' ? 'warn' : 'info'}
        title={title}
        text={isUpdate ? words.unsupported.updateReady : text}
        account={step === 'denied' ? accountText(tried, words) : ''}
        serverSaid={flow.step.name === step ? serverSaid(flow.step) : ''}
        reference={reference}
        notice={problem && toNotice(problem, words)}
        nextLabel={isUpdate ? words.next.update : words.startAgain}
        isRunning={isRunning(flow)}
        onNext={isUpdate ? updates.apply : () => void actions.startAgain()}
        onNotNow={actions.decline}
      />
      {prompt}
    </FlowPage>
  );
}

const stepWords = (step: Props['step'], { denied, unsupported, verify }: Copy): StepWords =>
  ({ denied, unsupported, verifying: { title: verify.title, text: verify.elsewhere } })[step];

/** Which account is denied; empty where it is not known. */
function accountText(tried: TriedAccount, { denied }: Copy): string {
  if (tried.by === 'unknown') return '';
  return tried.by === 'wechat' ? denied.accountOfWechat : denied.account(tried.name);
}

/** The reason or the raw status that the server sent; empty for none. */
function serverSaid(step: Step): string {
  if (step.name === 'denied') return step.reason ?? '';
  return step.name === 'unsupported' ? step.rawStatus : '';
}
