import { agreementText, type AgreementText } from '../../core/agreementText';
import type { ReadableName } from '../../core/consent';
import type { Language } from '../../core/language';

/**
 * The text that is in the package; `null` where there is none, and the page shows an address. The texts are in this module, so
 * that only the subpackage of the sign-in pages carries them.
 */
export const packedAgreement = (name: ReadableName, language: Language): AgreementText | null =>
  name === 'deletion' ? null : agreementText(AGREEMENTS, name, language);
