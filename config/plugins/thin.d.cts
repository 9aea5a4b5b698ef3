interface Thin {
  (this: { getOptions(): { words: readonly string[] } }, source: string): string;
  /** The source of one of Taro's files without the names that `words` does not hold. */
  thinned(source: string, words: ReadonlySet<string>): string;
}

declare const thin: Thin;
export = thin;
