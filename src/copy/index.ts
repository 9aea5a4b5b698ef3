import type { Language } from '../core/language';
import type { Copy } from './copy';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhHK } from './zh-HK';
import { zhTW } from './zh-TW';

export type { Copy } from './copy';

/** One record for each row of `LANGUAGES` (core/language.ts): a missing one does not compile. */
const COPIES: Readonly<Record<Language, Copy>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'zh-HK': zhHK,
  en,
};

/** The words in a language. */
export const copyOf = (language: Language): Copy => COPIES[language];
