import { support, tracer } from '../../compose';
import type { PageName } from '../../core/route';
import type { Reference } from '../../ui/ResultPage';
import { useWords } from '../flow/useFlow';
import { usePrivacyPrompt } from '../privacy/usePrivacyPrompt';

/**
 * The id by which a support desk finds this sign-in in the logs, to be copied from a page that tells a result.
 *
 * @param page `null` while the page tells no result
 * @returns the reference, and WeChat's question about the clipboard, which the page shows; `null` while nothing is asked
 */
export function useReference(page: PageName | null) {
  const words = useWords();
  const prompt = usePrivacyPrompt(page);
  const traceId = tracer.traceId();
  const reference: Reference = {
    text: words.traceId(traceId),
    copyLabel: words.next.copy,
    onCopy: () => void support.copy(traceId),
  };
  return { reference, prompt };
}
