import type { BoundAccount } from '../../core/session';
import type { PhoneCode } from '../../core/tokens';
import type { IdaasClient } from '../../idaas/client';
import type { IdTokenRenewal } from './idToken';

interface Deps {
  readonly client: IdaasClient;
  readonly idToken: IdTokenRenewal;
}

export type AccountCalls = ReturnType<typeof createAccountCalls>;

/** What a signed-in person may do to their own account (contract §7.4). Each rejects with a ProblemError. */
export const createAccountCalls = ({ client, idToken }: Deps) => ({
  boundAccounts: () => idToken.withIdToken((token) => client.boundAccounts(token)),

  /** Ends the binding of a social account; the next launch asks for it again. */
  unbind: (account: BoundAccount) => idToken.withIdToken((token) => client.unbind(token, account)),

  /** Changes the mobile number by the phone button. The code is spent by the first call, so it is not made twice. */
  async changeMobileByPhone(code: PhoneCode): Promise<void> {
    await client.changeMobileByPhone(await idToken.fresh(), code);
    // The number that is shown comes from the id token. If no new one can be had now, the next renewal brings it.
    await idToken.renewNow().catch(() => undefined);
  },
});
