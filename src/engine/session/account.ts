import { ProblemError, problemOf } from '../../core/problems';
import type { BoundAccount } from '../../core/session';
import type { PhoneCode } from '../../core/tokens';
import type { SignInClient } from '../../idaas/signInClient';
import type { IdaasSettings } from '../../idaas/settings';
import type { Diagnosis } from '../diagnosis';
import type { IdTokenRenewal } from './idToken';

interface Deps {
  readonly client: SignInClient;
  readonly settings: IdaasSettings;
  readonly idToken: IdTokenRenewal;
  readonly diagnosis: Diagnosis;
}

export type AccountCalls = ReturnType<typeof createAccountCalls>;

/**
 * What a signed-in person may do to their own account (contract §7.4). Each rejects with a ProblemError: `misconfigured`,
 * without a request, where the settings say that the tenant has no such call.
 */
export function createAccountCalls({ client, settings, idToken, diagnosis }: Deps) {
  const reported = (thrown: unknown): never => {
    throw diagnosis.report(thrown);
  };

  /** Refuses what is not offered. The phone code of a refused change is not spent. */
  const requireOffered = (isOffered: boolean): void => {
    if (!isOffered) throw diagnosis.report(new ProblemError({ code: 'misconfigured' }));
  };

  /** A new id token, where one can be had: what it was needed for has succeeded or failed already. */
  const renewed = (): Promise<unknown> => idToken.renewNow().catch(() => undefined);

  return {
    async boundAccounts(): Promise<readonly BoundAccount[]> {
      requireOffered(settings.offerBoundAccounts);
      return idToken.withIdToken((token) => client.boundAccounts(token)).catch(reported);
    },

    /** Ends the binding of a social account; the next launch asks for it again. */
    async unbind(account: BoundAccount): Promise<void> {
      requireOffered(settings.offerBoundAccounts);
      await idToken.withIdToken((token) => client.unbind(token, account)).catch(reported);
    },

    /**
     * Changes the mobile number by the phone button. The code is spent by the first call, so it is not made twice. An id token
     * that was refused is renewed all the same: each code costs, and the next one would be lost with it as well.
     */
    async changeMobileByPhone(code: PhoneCode): Promise<void> {
      requireOffered(settings.offerMobileChange);
      const token = await idToken.fresh().catch(reported);
      await client.changeMobileByPhone(token, code).catch(async (thrown: unknown) => {
        if (problemOf(thrown).code === 'idTokenExpired') await renewed();
        return reported(thrown);
      });
      // The number that is shown comes from the id token. If no new one can be had now, the next renewal brings it.
      await renewed();
    },
  };
}
