import { maskEmail, maskMobile } from './mask';
import type { Recipient } from './recipient';

/**
 * Which account the person tried to sign in with, as far as they told it here.
 * - `wechat`: the one that is bound to their WeChat
 * - `named`: what they entered; a number or an address is masked
 * - `unknown`: WeChat gave their number, which this app does not see
 */
export type TriedAccount =
  { readonly by: 'wechat' } | { readonly by: 'unknown' } | { readonly by: 'named'; readonly name: string };

/** The account of a number or an address, which is masked. */
export const accountOf = ({ method, address }: Recipient): TriedAccount => ({
  by: 'named',
  name: method === 'mobile' ? maskMobile(address) : maskEmail(address),
});

/** The account of a user name, as the person typed it. */
export const accountNamed = (userName: string): TriedAccount => ({ by: 'named', name: userName.trim() });
