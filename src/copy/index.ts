import type { Language } from '../core/language';
import type { CopyContext } from './context';
import type { Copy } from './copy';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhHK } from './zh-HK';
import { zhTW } from './zh-TW';

export type { Audience, CopyContext } from './context';
export type { Copy, ProvedBy } from './copy';

/** One entry for each row of `LANGUAGES` (core/language.ts): a missing one does not compile. */
const COPIES: Readonly<Record<Language, (context: CopyContext) => Copy>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'zh-HK': zhHK,
  en,
};

const made = new Map<string, Copy>();

/**
 * The words in a language.
 * @returns the same object for the same language, company and audience, so that React renders nothing anew
 */
export function copyOf(language: Language, context: CopyContext): Copy {
  const key = [language, context.audience, context.company].join('\n');
  const kept = made.get(key);
  if (kept) return kept;
  const copy = COPIES[language](context);
  made.set(key, copy);
  return copy;
}
