import { DEADLINE_MS, withDeadline } from '../core/deadlines';
import type { Answer } from '../core/flow';
import type { Clock, HttpRequest, Transport } from '../core/ports';
import type { LoginCode, PhoneCode } from '../core/singleUse';
import type { StateToken } from '../core/tokens';
import { readFlowAnswer } from './answers';
import type { Caller } from './headers';
import { bindByPasswordRequest, bindByPhoneRequest, signInRequest } from './requests';
import type { IdaasSettings, Tenant } from './settings';

export interface ClientParts {
  readonly tenant: Tenant;
  readonly settings: IdaasSettings;
  readonly transport: Transport;
  /** from which device and in which language we ask, as known when the request is made */
  readonly describeCaller: () => Promise<Omit<Caller, 'tenant'>>;
  readonly clock: Clock;
}

export type IdaasClient = ReturnType<typeof createIdaasClient>;

/** The provider's endpoints as functions: a request, the network and an answer, paired. No state. */
export function createIdaasClient({ tenant, settings, transport, describeCaller, clock }: ClientParts) {
  async function exchange(ask: (caller: Caller) => HttpRequest): Promise<Answer> {
    const request = ask({ tenant, ...(await describeCaller()) });
    const response = await withDeadline(clock, DEADLINE_MS.request, 'timedOut', transport(request));
    return readFlowAnswer(response, { settings, now: clock.now() });
  }

  return {
    signIn: (code: LoginCode) => exchange((caller) => signInRequest(caller, code)),
    bindByPhone: (state: StateToken, code: PhoneCode) =>
      exchange((caller) => bindByPhoneRequest(caller, state, code, settings.phoneCodeField)),
    bindByPassword: (
      state: StateToken,
      credentials: { readonly userName: string; readonly password: string },
    ) => exchange((caller) => bindByPasswordRequest(caller, state, credentials)),
  };
}
