import { FlowPage } from '../FlowPage';
import { useIsPuzzleOpen } from '../useCodeSending';
import { SecondFactor } from '../SecondFactor';

export default function Verify() {
  return (
    <FlowPage isStill={useIsPuzzleOpen()}>
      <SecondFactor />
    </FlowPage>
  );
}
