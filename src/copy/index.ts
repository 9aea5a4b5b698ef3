import type { Language } from '../core/language';
import type { Copy } from './copy';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhHK } from './zh-HK';
import { zhTW } from './zh-TW';

export type { Copy } from './copy';

const COPIES: Readonly<Record<Language, Copy>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'zh-HK': zhHK, en };

/** The words in a language. */
export const copyOf = (language: Language): Copy => COPIES[language];

/** Each language as its own readers call it, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
  'zh-HK': '繁體中文（香港）',
  en: 'English',
};
