import type { Language } from '../core/language';
import type { Copy } from './copy';
import { en } from './en';
import { zhCN } from './zh-CN';

export type { Copy } from './copy';

const COPIES: Readonly<Record<Language, Copy>> = { 'zh-CN': zhCN, en };

/** The words in a language. */
export const copyOf = (language: Language): Copy => COPIES[language];
