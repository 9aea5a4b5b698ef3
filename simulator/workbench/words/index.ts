import { en } from './en';
import { zh } from './zh';

export type { WorkWords } from './zh';

/** A language of the work page. It is not the language of the phone. */
export type WorkLanguage = 'zh' | 'en';

export const wordsIn = { zh, en } as const;

const languageKey = 'work.language';

/** The language chosen last, or else the browser's. */
export function readLanguage(): WorkLanguage {
  const kept = localStorage.getItem(languageKey);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export const keepLanguage = (language: WorkLanguage): void => localStorage.setItem(languageKey, language);
