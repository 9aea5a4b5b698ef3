/**
 * The secrets that travel through a sign-in, each with a type of its own so that one can never stand in for another.
 * Seeds 000–004 name them; none of them is ever logged, put into a URL or kept outside the vault.
 */

declare const kind: unique symbol;
type Secret<Kind extends string> = string & { readonly [kind]: Kind };

/** Proof that a flow began (`X-state-token`). Opaque; lives only inside a flow step, never in storage. */
export type StateToken = Secret<'StateToken'>;

/** Proof that a flow ended well. Opaque; rests only in the vault. */
export type SessionToken = Secret<'SessionToken'>;

/** A signed statement about the person: an RS256 JWT, five minutes by default (seed 004). Display data here, proof on a back end. */
export type IdToken = Secret<'IdToken'>;

export const stateToken = (text: string) => text as StateToken;
export const sessionToken = (text: string) => text as SessionToken;
export const idToken = (text: string) => text as IdToken;
