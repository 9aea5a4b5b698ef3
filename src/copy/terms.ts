/** What a place calls a thing, in place of what another calls it; the longer word first where one holds the other. */
export type Terms = readonly (readonly [theirs: string, ours: string])[];

/**
 * A record of words with other terms in it, for places that share a script and most of the wording. What a sentence is
 * given (a name, a number) is said as it is, so a function's own words change and its arguments do not.
 */
export function withTerms<Words extends object>(words: Words, terms: Terms): Words {
  const inTerms = (text: string): string =>
    terms.reduce((all, [theirs, ours]) => all.split(theirs).join(ours), text);
  const translated = (value: unknown): unknown => {
    if (typeof value === 'string') return inTerms(value);
    if (typeof value === 'function') return spokenIn(value as Sentence, inTerms);
    return withTerms(value as object, terms);
  };
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, translated(value)])) as Words;
}

type Sentence = (...given: readonly (string | number)[]) => string;

/** The sentence is made with marks in place of what it is given; an empty text stays empty, it may choose the words. */
function spokenIn(sentence: Sentence, inTerms: (text: string) => string): Sentence {
  const markOf = (at: number): string => `\u0001${at}\u0001`;
  return (...given) => {
    const marked = given.map((value, at) => (value === '' ? '' : markOf(at)));
    const spoken = inTerms(sentence(...marked));
    return given.reduce<string>((text, value, at) => text.split(markOf(at)).join(String(value)), spoken);
  };
}
