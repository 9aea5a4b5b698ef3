import { useEffect } from 'react';
import { closePage } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { usePrivacyPrompt } from '../../features/privacy/usePrivacyPrompt';

/** WeChat's question about its privacy guide, over a page that is not ours; answered, it goes back there. */
export default function Privacy() {
  const question = usePrivacyPrompt('privacy');
  const isOver = question === null;
  useEffect(() => {
    if (isOver) void closePage();
  }, [isOver]);
  return <PageFrame scrollLocked>{question}</PageFrame>;
}
