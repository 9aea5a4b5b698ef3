import type { Audience, CopyContext, Variants } from './context';

/** The phrases that depend on the company and the audience. */
export interface Terms {
  readonly audience: Audience;
  /** the name of the company; empty if the tenant has none */
  readonly company: string;
  /** the account that people sign in with */
  readonly account: string;
  /** the company that employees belong to: its name, or a word for it */
  readonly employer: string;
  /** who helps: an administrator, or customer service */
  readonly support: string;
}

/** What a language says where the tenant has no company name, and who helps. */
export interface Phrases {
  readonly account: Variants<string>;
  readonly employer: string;
  readonly support: Variants<string>;
  readonly accountOf: (company: string) => string;
}

export const termsOf = ({ company, audience }: CopyContext, phrases: Phrases): Terms => ({
  audience,
  company,
  account: company === '' ? phrases.account[audience] : phrases.accountOf(company),
  employer: company || phrases.employer,
  support: phrases.support[audience],
});

/** The variant that an audience reads. A missing one does not compile. */
export const forAudience = <Words>({ audience }: Terms, variants: Variants<Words>): Words =>
  variants[audience];
