import type { AgreementName } from './consent';
import type { Language } from './language';

/** A paragraph of an agreement, as the build reads it from a file of the company (config/agreements). Its text is plain. */
export interface Paragraph {
  /** `title`: of the whole text, at most one, the first; `item`: of a list, with its number where it has one */
  readonly kind: 'title' | 'heading' | 'text' | 'item';
  readonly text: string;
}

/** One agreement in one language. */
export type AgreementText = readonly Paragraph[];

/** One agreement that is in the package, in the languages that there are. */
export interface PackedAgreement {
  /** each different text once */
  readonly texts: readonly AgreementText[];
  /** which of them a language has; the first where it is not named */
  readonly of: { readonly [Name in Language]?: number };
}

/** The agreements that are in the package; the others have an address or do not exist. */
export type PackedAgreements = { readonly [Name in AgreementName]?: PackedAgreement };

/** The text of an agreement in a language; `null` where it is not in the package. */
export function agreementText(
  agreements: PackedAgreements,
  name: AgreementName,
  language: Language,
): AgreementText | null {
  const packed = agreements[name];
  return packed?.texts[packed.of[language] ?? 0] ?? null;
}
