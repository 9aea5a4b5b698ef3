import { LANGUAGE_CODES, type Language } from '../src/core/language';
import type { Localized } from '../src/core/localized';

/** A text of tenant.config.ts: one for all languages, or one for some of them. */
export type TextByLanguage = string | { readonly [Name in Language]?: string };

/** Which language stands in where a text has none of its own, nearest first; then any that there is. */
const NEAREST: Readonly<Record<Language, readonly Language[]>> = {
  'zh-CN': ['zh-TW', 'zh-HK'],
  'zh-TW': ['zh-HK', 'zh-CN'],
  'zh-HK': ['zh-TW', 'zh-CN'],
  en: [],
};

/** Fills the languages that a text leaves out. @returns '' where there is no text at all */
export function localized(text: TextByLanguage = ''): Localized {
  if (typeof text === 'string') return text;
  const given = (language: Language): string =>
    [language, ...NEAREST[language], ...LANGUAGE_CODES].map((code) => text[code] ?? '').find(Boolean) ?? '';
  return { 'zh-CN': given('zh-CN'), 'zh-TW': given('zh-TW'), 'zh-HK': given('zh-HK'), en: given('en') };
}
