import { copyOf } from '../../src/copy';
import type { Language } from '../../src/core/language';

/** A text, or a sentence that is given values, with its path in the record: `codes.email.hint`. */
type Entry = readonly [where: string, value: string | Sentence];
type Sentence = (...given: readonly string[]) => string;

/** Every text and every sentence of a language. */
export const entriesOf = (language: Language): readonly Entry[] => entriesIn(copyOf(language), '');

/** Every text of a language; a sentence is given `given0`, `given1`, … */
export const textsOf = (language: Language): readonly (readonly [where: string, text: string])[] =>
  entriesOf(language).map(([where, value]) => [
    where,
    typeof value === 'string' ? value : value(...placeholdersOf(value)),
  ]);

/** One placeholder for each value the sentence takes. */
export const placeholdersOf = (sentence: Sentence): readonly string[] =>
  Array.from({ length: sentence.length }, (_, at) => `given${at}`);

function entriesIn(words: object, trail: string): readonly Entry[] {
  return Object.entries(words).flatMap(([name, value]: [string, Entry[1] | object]): readonly Entry[] => {
    const where = trail === '' ? name : `${trail}.${name}`;
    return isText(value) ? [[where, value]] : entriesIn(value, where);
  });
}

const isText = (value: Entry[1] | object): value is Entry[1] =>
  typeof value === 'string' || typeof value === 'function';
