import type { Cipher } from '../core/captcha';
import type { Clock, HttpRequest, HttpResponse, Transport } from '../core/ports';
import { problemErrorOf } from '../core/problems';
import * as account from './account';
import { countryCodesRequest, readCountryCodes } from './areas';
import * as captcha from './captcha';
import { sendCodeRequest } from './codes';
import { readEmptyAnswer, type DecodeContext } from './decode';
import * as flow from './flow';
import { proofOf, type RequestContext } from './http';
import * as password from './password';
import * as secondFactor from './secondFactor';
import * as session from './session';
import type { IdaasSettings, Tenant } from './settings';

interface Deps {
  readonly tenant: Tenant;
  readonly settings: IdaasSettings;
  readonly transport: Transport;
  /** @returns the device, the language and the trace id at the time of the request */
  readonly describeCaller: () => Promise<Pick<RequestContext, 'device' | 'language' | 'traceId'>>;
  readonly clock: Clock;
  /** encrypts the solutions of puzzles, where the tenant wants that (U7) */
  readonly cipher?: Cipher | undefined;
}

export type IdaasClient = ReturnType<typeof createIdaasClient>;

/**
 * The provider's endpoints as functions: each is a request and the reader of its answer, and takes what the request takes.
 * The client has no state. Every function rejects with a ProblemError and with nothing else; what was thrown unexpectedly is
 * its `cause`.
 */
export function createIdaasClient({ tenant, settings, transport, describeCaller, clock, cipher }: Deps) {
  const exchange =
    <Args extends readonly unknown[], T>(
      request: (context: RequestContext, ...args: Args) => HttpRequest | Promise<HttpRequest>,
      read: (response: HttpResponse, context: DecodeContext, ...args: Args) => T,
    ) =>
    async (...args: Args): Promise<T> => {
      try {
        const context = { tenant, settings, cipher, ...(await describeCaller()) };
        const sent = await request(context, ...args);
        const response = await transport(sent);
        return read(response, { settings, now: clock.now(), proof: proofOf(sent) }, ...args);
      } catch (thrown) {
        throw problemErrorOf(thrown);
      }
    };

  return {
    // The flow. Each of these may be answered with any status.
    signIn: exchange(flow.signInRequest, flow.readFlowAnswer),
    bindByPhone: exchange(flow.bindByPhoneRequest, flow.readFlowAnswer),
    bindByCode: exchange(flow.bindByCodeRequest, flow.readFlowAnswer),
    bindByPassword: exchange(flow.bindByPasswordRequest, flow.readFlowAnswer),
    verify: exchange(secondFactor.verifyRequest, flow.readFlowAnswer),
    changePassword: exchange(password.changePasswordRequest, flow.readFlowAnswer),
    skipPasswordChange: exchange(password.skipPasswordChangeRequest, flow.readFlowAnswer),
    mobileByToken: exchange(secondFactor.mobileByTokenRequest, secondFactor.readMobileByToken),

    // Verification codes.
    loadPuzzle: exchange(captcha.puzzleRequest, captcha.readPuzzle),
    solvePuzzle: exchange(captcha.captchaTokenRequest, captcha.readCaptchaToken),
    sendCode: exchange(sendCodeRequest, readEmptyAnswer),
    countryCodes: exchange(countryCodesRequest, readCountryCodes),

    // Before signing in, beside the flow.
    resetPassword: exchange(password.resetPasswordRequest, readEmptyAnswer),

    // Once signed in.
    renewSession: exchange(session.renewalRequest, session.readRenewal),
    signOut: exchange(session.signOutRequest, readEmptyAnswer),
    boundAccounts: exchange(account.boundAccountsRequest, account.readBoundAccounts),
    unbind: exchange(account.unbindRequest, readEmptyAnswer),
    changeMobileByPhone: exchange(account.changeMobileRequest, readEmptyAnswer),
  };
}
