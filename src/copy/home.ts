import type { Language } from '../core/language';
import type { CopyContext } from './context';
import type { HomeCopy } from './copy';
import { en, enPhrases } from './en';
import { termsOf, type Phrases, type Terms } from './terms';
import { zhCN, zhCNPhrases } from './zh-CN';
import { zhHK, zhHKPhrases } from './zh-HK';
import { zhTW, zhTWPhrases } from './zh-TW';

interface HomeLanguage {
  readonly phrases: Phrases;
  readonly words: (terms: Terms) => HomeCopy;
}

/** One entry for each row of `LANGUAGES` (core/language.ts): a missing one does not compile. */
const LANGUAGES: Readonly<Record<Language, HomeLanguage>> = {
  'zh-CN': { phrases: zhCNPhrases, words: zhCN },
  'zh-TW': { phrases: zhTWPhrases, words: zhTW },
  'zh-HK': { phrases: zhHKPhrases, words: zhHK },
  en: { phrases: enPhrases, words: en },
};

/** The phrases in a language that depend on the company and the audience. */
export const termsIn = (language: Language, context: CopyContext): Terms =>
  termsOf(context, LANGUAGES[language].phrases);

/**
 * The words of home in a language.
 * @returns the same object for the same language, company and audience, so that React renders nothing anew
 */
export const homeCopyOf = remembered((language, context) =>
  LANGUAGES[language].words(termsIn(language, context)),
);

type CopyIn<Words> = (language: Language, context: CopyContext) => Words;

/** Makes words once for each language, company and audience. */
export function remembered<Words>(make: CopyIn<Words>): CopyIn<Words> {
  const made = new Map<string, Words>();
  return (language, context) => {
    const key = [language, context.audience, context.company].join('\n');
    const kept = made.get(key);
    if (kept) return kept;
    const words = make(language, context);
    made.set(key, words);
    return words;
  };
}
