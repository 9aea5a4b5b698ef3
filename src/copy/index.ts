import type { Language } from '../core/language';
import type { Copy, SignInWords } from './copy';
import { signIn as en } from './en/signIn';
import { homeCopyOf, remembered, termsIn } from './home';
import type { Terms } from './terms';
import { signIn as zhCN } from './zh-CN/signIn';
import { signIn as zhHK } from './zh-HK/signIn';
import { signIn as zhTW } from './zh-TW/signIn';

export type { Audience, CopyContext } from './context';
export type { Copy, HomeCopy, ProvedBy } from './copy';

/** One entry for each row of `LANGUAGES` (core/language.ts): a missing one does not compile. */
const SIGN_IN: Readonly<Record<Language, (terms: Terms) => SignInWords>> = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'zh-HK': zhHK,
  en,
};

/**
 * All words in a language. Only the pages of the subpackage import this file, so that these words are part of it.
 * @returns the same object for the same language, company and audience, so that React renders nothing anew
 */
export const copyOf = remembered((language, context): Copy => {
  const home = homeCopyOf(language, context);
  const own = SIGN_IN[language](termsIn(language, context));
  return {
    ...home,
    ...own,
    bind: { ...home.bind, ...own.bind },
    account: { ...home.account, ...own.account },
  };
});
