/** One language people can read. The words themselves are its record in `copy/index.ts`. */
interface LanguageRow {
  /** how the language list names it: in the language itself */
  readonly nameShown: string;
  /** the languages of WeChat (`zh_CN`, `zh_TW`, `zh_HK`, `en`, …) that choose it; the patterns exclude one another */
  readonly wechatPattern: RegExp;
  /** the language the server writes its messages in: it has these two (contract §2.2) */
  readonly wireName: 'zh' | 'en';
}

/**
 * The languages, in the order in which the language list shows them. A new language is one row here; the compiler then
 * asks for its record in `copy/index.ts`.
 */
export const LANGUAGES = {
  'zh-CN': {
    nameShown: '简体中文',
    wechatPattern: /^zh(?!.*(hk|mo|tw|hant))/i,
    wireName: 'zh',
  },
  'zh-TW': {
    nameShown: '繁體中文（台灣）',
    wechatPattern: /^zh(?!.*(hk|mo)).*(tw|hant)/i,
    wireName: 'zh',
  },
  'zh-HK': {
    nameShown: '繁體中文（香港）',
    wechatPattern: /^zh.*(hk|mo)/i,
    wireName: 'zh',
  },
  en: {
    nameShown: 'English',
    wechatPattern: /^en/i,
    wireName: 'en',
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;

export type Language = keyof typeof LANGUAGES;

/** What the user wants to read: one of the languages, or the one WeChat is set to. */
export type LanguageChoice = Language | 'auto';

const isLanguage = (code: string): code is Language => Object.keys(LANGUAGES).includes(code);

/** The codes of all languages, in the order of the table. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/**
 * The language that matches WeChat's.
 * @param wechatLanguage as WeChat reports it
 * @returns English for a language without a row
 */
export function languageOf(wechatLanguage: string): Language {
  const reported = wechatLanguage.trim();
  return LANGUAGE_CODES.find((code) => LANGUAGES[code].wechatPattern.test(reported)) ?? 'en';
}

/** The choice found in storage; anything unknown follows WeChat. */
export const readLanguageChoice = (stored: unknown): LanguageChoice =>
  LANGUAGE_CODES.find((code) => code === stored) ?? 'auto';
