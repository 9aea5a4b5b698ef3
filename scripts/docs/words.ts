import { copyOf, type Audience, type Copy } from '../../src/copy';
import type { Language } from '../../src/core/language';
import { table } from './table';
import { wordSamples, type Sample } from './wordSamples';

type Sentence = (...given: readonly Sample[]) => string;

/** A text with its place in the record, such as `codes.email.hint`. */
export type Word = readonly [place: string, text: string];

/** A name in the script of each language. */
const COMPANIES: Readonly<Record<Language, string>> = {
  'zh-CN': '示例科技',
  'zh-TW': '範例科技',
  'zh-HK': '範例科技',
  en: 'Example Tech',
};

/** Not a text by itself: it puts others together. */
const JOINTS = ['gap', 'joined'];

/**
 * Every text of a record; a sentence that takes values is given those of `wordSamples.ts`.
 * @throws {Error} for a sentence without samples
 */
export const wordsOf = (copy: Copy): readonly Word[] => wordsIn(copy, '');

function wordsIn(words: object, trail: string): readonly Word[] {
  return Object.entries(words).flatMap(([name, value]: [string, string | Sentence | object]) => {
    const place = trail === '' ? name : `${trail}.${name}`;
    if (typeof value === 'string') return [[place, value] as const];
    return isSentence(value) ? [[place, value(...samplesOf(place))] as const] : wordsIn(value, place);
  });
}

const isSentence = (value: Sentence | object): value is Sentence => typeof value === 'function';

function samplesOf(place: string): readonly Sample[] {
  const samples = wordSamples[place];
  if (!samples) throw new Error(`scripts/docs/wordSamples.ts has no values for ${place}`);
  return samples;
}

/** The texts as people read them: the two halves of a problem as one. */
function shownWords(copy: Copy): readonly Word[] {
  return wordsOf(copy)
    .filter(([place]) => !JOINTS.includes(place) && !place.endsWith('.next'))
    .map(([place, text]) => {
      const problem = place.replace(/\.happened$/, '');
      return problem === place ? [place, text] : [problem, joinedAt(problem, copy)];
    });
}

function joinedAt(place: string, copy: Copy): string {
  const all = new Map(wordsOf(copy));
  return copy.joined(all.get(`${place}.happened`) ?? '', all.get(`${place}.next`) ?? '');
}

/** Everything that is read in a language: what employees read, and what customers read instead. */
export function tableOfWords(language: Language): string {
  const read = (audience: Audience) =>
    shownWords(copyOf(language, { company: COMPANIES[language], audience }));
  const forCustomers = new Map(read('customer'));
  const rows = read('employee').map(([place, text]) => {
    const other = forCustomers.get(place) ?? '';
    return [`\`${place}\``, text, other === text ? '' : other];
  });
  return table(['Place', 'Employees read', 'Customers read, where it differs'], rows);
}

/** What is read in a language where the tenant has no company name, if it differs. */
export function tableOfNameless(language: Language): string {
  const rows = (['employee', 'customer'] as const).flatMap((audience) => {
    const named = new Map(shownWords(copyOf(language, { company: COMPANIES[language], audience })));
    return shownWords(copyOf(language, { company: '', audience }))
      .filter(([place, text]) => named.get(place) !== text)
      .map(([place, text]) => [`\`${place}\``, audience, text]);
  });
  return table(['Place', 'Audience', 'Without a company name'], rows);
}
