/** One setting of the policy, and what is known about it. */
export interface Setting<Value> {
  initial: Value;
  allows: (value: unknown) => boolean;
  /** What its values do, in a line of Markdown for the README. */
  means: string;
  /**
   * Where the vendor's pages print the values (`documented: …`, pages named as in contract/shape.ts), or `our choice`, with
   * the open question of the contract (U1–U26) where there is one.
   */
  source: string;
}

export type Settings<Part> = { [Name in keyof Part]: Setting<Part[Name]> };
