import type { HomeCopy } from '../copy';
import type { Phrases, Terms } from '../terms';
import { englishSentences } from '../text';
import { pages } from './pages';
import { problemDetails, problems, unknownBy } from './problems';

export const enPhrases: Phrases = {
  account: { employee: 'work account', customer: 'account' },
  employer: 'your company',
  support: { employee: 'your administrator', customer: 'customer support' },
  accountOf: (company: string) => `${company} account`,
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const clock = (hour: number, minute: number): string =>
  `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;

/** English. */
export function en(terms: Terms): HomeCopy {
  return {
    ...pages(terms),
    problems: problems(terms),
    unknownBy: unknownBy(terms),
    problemDetails,
    joined: englishSentences,
    gap: ' ',
    clock,
    moment: (year, month, day, hour, minute) =>
      `${MONTHS[month - 1]} ${day}, ${year}, ${clock(hour, minute)}`,
    waiting: { loading: 'Loading', slow: 'This is taking longer than usual…' },
    notNow: 'Not now',
    startAgain: 'Try signing in again',
    language: { title: 'Language', auto: 'Same as WeChat' },
    traceId: (id) => `Reference ID ${id}`,
    serverSaid: (text) => `Error: ${text}`,
  };
}
