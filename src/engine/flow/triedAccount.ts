import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TriedAccount } from '../../core/triedAccount';

/** Remembers, in memory only, which account was tried last: a page that refuses it names it. */
export function createTriedAccount() {
  const store: StoreApi<{ readonly account: TriedAccount }> = createStore(() => ({
    account: { by: 'wechat' },
  }));
  return { store, tried: (account: TriedAccount) => store.setState({ account }) };
}
