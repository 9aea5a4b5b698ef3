import type { Language } from '../core/language';
import type { Copy } from './copy';
import { en } from './en';
import { zhCN } from './zh-CN';
import { createZhHK } from './zh-HK';
import { createZhTW } from './zh-TW';

export type { Copy } from './copy';

const MAKERS: Readonly<Record<Language, () => Copy>> = {
  'zh-CN': () => zhCN,
  'zh-TW': createZhTW,
  'zh-HK': createZhHK,
  en: () => en,
};

const made: Partial<Record<Language, Copy>> = {};

/** The words in a language; made when somebody first reads it, so that no launch waits for the others. */
export const copyOf = (language: Language): Copy => (made[language] ??= MAKERS[language]());
