/** The languages people read; each has a record of words in `copy/`. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What the person wants to read: one of ours, or whatever WeChat is set to. */
export type LanguageChoice = Language | 'auto';

/** The nearest of our languages to what WeChat says (`zh_CN`, `zh_TW`, `zh_HK`, `en`, …). */
export function languageOf(wechatLanguage: string): Language {
  const language = wechatLanguage.trim();
  if (!/^zh/i.test(language)) return 'en';
  if (/hk|mo/i.test(language)) return 'zh-HK';
  return /tw|hant/i.test(language) ? 'zh-TW' : 'zh-CN';
}

/** A choice that was kept; anything else follows WeChat. */
export const readLanguageChoice = (kept: unknown): LanguageChoice =>
  LANGUAGES.find((language) => language === kept) ?? 'auto';
