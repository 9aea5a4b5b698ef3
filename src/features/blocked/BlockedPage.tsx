import { actions, tracer } from '../../compose';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import type { Step } from '../../core/flow';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { TraceLink } from '../trace/TracePage';
import { BlockedScreen } from './BlockedScreen';

interface Props {
  /** a step that cannot be done in this app */
  readonly step: 'denied' | 'unsupported' | 'verifying';
}

/** The page of a step that leads no further here: it shows the server's reason, and offers to start again or leave. */
export function BlockedPage({ step }: Props) {
  const flow = useFlow();
  const words = useWords();
  const problem = problemOn(flow, 'signIn');
  return (
    <FlowPage title={stepWords(step, words).title}>
      <BlockedScreen
        words={words}
        stepWords={stepWords(step, words)}
        serverSaid={flow.step.name === step ? serverSaid(flow.step) : ''}
        traceId={tracer.traceId()}
        notice={problem && toNotice(problem, words)}
        isRunning={isRunning(flow)}
        onStartAgain={() => void actions.startAgain()}
        onNotNow={actions.decline}
      />
      <TraceLink />
    </FlowPage>
  );
}

const stepWords = (step: Props['step'], { denied, unsupported, verify }: Copy): StepWords =>
  ({ denied, unsupported, verifying: { title: verify.title, text: verify.elsewhere } })[step];

/** The reason or the raw status that the server sent; empty for none. */
function serverSaid(step: Step): string {
  if (step.name === 'denied') return step.reason ?? '';
  return step.name === 'unsupported' ? step.rawStatus : '';
}
