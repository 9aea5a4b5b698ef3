import { actions, tracer } from '../../compose';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import { BlockedScreen } from './BlockedScreen';
import { FlowPage } from '../flow/FlowPage';
import { toNotice } from '../flow/toNotice';
import { TraceLink } from '../trace/TraceLink';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';

interface Props {
  readonly stepWords: (words: Copy) => StepWords;
  readonly serverSaid?: string;
}

/** The page of a step that this version cannot do, joined to the flow. */
export function BlockedStep({ stepWords, serverSaid = '' }: Props) {
  const flow = useFlow();
  const words = useWords();
  const problem = problemOn(flow, 'signIn');
  return (
    <FlowPage>
      <BlockedScreen
        words={words}
        step={stepWords(words)}
        serverSaid={serverSaid}
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
