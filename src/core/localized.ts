import type { Language } from './language';

/** A text that a company gave: the same in every language, or one for each. */
export type Localized = string | Readonly<Record<Language, string>>;

/** The text in a language; '' where none was given. */
export const textIn = (text: Localized, language: Language): string =>
  typeof text === 'string' ? text : text[language];
