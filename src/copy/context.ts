/** Who the app is for: a company's own people, or its customers. */
export type Audience = 'employee' | 'customer';

/** What the words depend on, besides the language. */
export interface CopyContext {
  /** the name of the company in that language; empty if the tenant has none */
  readonly company: string;
  readonly audience: Audience;
}

/** What the two audiences read. A missing one does not compile. */
export type Variants<Words> = Readonly<Record<Audience, Words>>;
