import { ConsentBox } from './ConsentBox';
import { agreementUrls } from './audience';
import type { Agreement } from './useConsent';
import { useWords } from '../flow/useFlow';

/** The box to tick, under the actions that need consent; nothing once it is given. */
export function ConsentFooter({ agreement }: { readonly agreement: Agreement<unknown> }) {
  const words = useWords();
  if (agreement.isGiven) return null;
  return (
    <ConsentBox words={words} {...agreementUrls} isTicked={agreement.isTicked} onToggle={agreement.toggle} />
  );
}
