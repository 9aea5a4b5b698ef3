import { createStore, type StoreApi } from 'zustand/vanilla';
import { maskEmail, maskMobile } from '../../core/mask';
import type { Recipient } from '../../core/recipient';

/**
 * Which account the person tried to sign in with, as far as they told it here.
 * - `wechat`: the one that is bound to their WeChat
 * - `named`: what they entered; a number or an address is masked
 * - `unknown`: WeChat gave their number, which this app does not see
 */
export type TriedAccount =
  { readonly by: 'wechat' } | { readonly by: 'unknown' } | { readonly by: 'named'; readonly name: string };

/** Remembers, in memory only, which account was tried last: a page that refuses it names it. */
export function createTriedAccount() {
  const store: StoreApi<{ readonly account: TriedAccount }> = createStore(() => ({
    account: { by: 'wechat' },
  }));
  const tried = (account: TriedAccount) => store.setState({ account });

  return {
    store,
    /** by a silent sign-in */
    ofWechat: () => tried({ by: 'wechat' }),
    /** by WeChat's phone button */
    ofPhoneButton: () => tried({ by: 'unknown' }),
    ofRecipient: ({ method, address }: Recipient) =>
      tried({ by: 'named', name: method === 'mobile' ? maskMobile(address) : maskEmail(address) }),
    ofUserName: (userName: string) => tried({ by: 'named', name: userName.trim() }),
  };
}
