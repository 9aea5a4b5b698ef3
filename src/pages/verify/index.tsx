import { PageFrame } from '../../screens/layout/PageFrame';
import { useIsPuzzleOpen } from '../useCodeSending';
import { SecondFactor } from '../SecondFactor';

export default function Verify() {
  return (
    <PageFrame isStill={useIsPuzzleOpen()}>
      <SecondFactor />
    </PageFrame>
  );
}
