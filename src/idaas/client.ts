import type { BoundAccount } from '../core/account';
import type { Puzzle } from '../core/captcha';
import type { CodePurpose } from '../core/cooldowns';
import { readMobile } from '../core/mobile';
import type { Clock, HttpRequest, HttpResponse, Transport } from '../core/ports';
import { problemErrorOf } from '../core/problems';
import type { Recipient } from '../core/recipient';
import type { Session } from '../core/session';
import type { CaptchaToken, LoginCode, PhoneCode } from '../core/singleUse';
import type { IdToken, StateToken } from '../core/tokens';
import * as account from './account';
import { readFlowAnswer } from './answers';
import * as captcha from './captcha';
import { sendCodeRequest } from './codes';
import type { RequestContext } from './headers';
import { textOf } from './read';
import * as flow from './requests';
import { requireEmpty, requireObject, type DecodeContext } from './response';
import { readRenewedSession } from './sessionAnswers';
import type { IdaasSettings, Tenant } from './settings';

export interface ClientDeps {
  readonly tenant: Tenant;
  readonly settings: IdaasSettings;
  readonly transport: Transport;
  /** the device, the language and the trace id at the time of the request */
  readonly describeCaller: () => Promise<Pick<RequestContext, 'device' | 'language' | 'traceId'>>;
  readonly clock: Clock;
}

export type IdaasClient = ReturnType<typeof createIdaasClient>;

/** What was typed to prove an account by a verification code. */
export interface CodeProof {
  readonly recipient: Recipient;
  readonly code: string;
}

/**
 * The provider's endpoints as functions: each pairs a request with the reader of its answer. No state.
 * Each rejects with a ProblemError and with nothing else.
 */
export function createIdaasClient({ tenant, settings, transport, describeCaller, clock }: ClientDeps) {
  async function exchange<T>(
    ask: (caller: RequestContext) => HttpRequest,
    read: (response: HttpResponse, reading: DecodeContext) => T,
  ): Promise<T> {
    try {
      const request = ask({ tenant, settings, ...(await describeCaller()) });
      return read(await transport(request), { settings, now: clock.now() });
    } catch (thrown) {
      // A bug of ours, or of an adapter, becomes `unexpected` here and keeps what was thrown as its cause.
      throw problemErrorOf(thrown);
    }
  }

  const onward = (ask: (caller: RequestContext) => HttpRequest) => exchange(ask, readFlowAnswer);

  return {
    // The flow: any of these may answer any status.
    signIn: (code: LoginCode) => onward((caller) => flow.signInRequest(caller, code)),
    bindByPhone: (family: flow.BindFlow, state: StateToken, code: PhoneCode) =>
      onward((caller) =>
        settings.phoneLogin
          ? flow.phoneLoginRequest(caller, code)
          : flow.phoneRequest(caller, family, state, code),
      ),
    bindByCode: (family: flow.BindFlow, state: StateToken, proof: CodeProof) =>
      onward((caller) => flow.codeRequest(caller, family, state, proof)),
    bindByPassword: (
      state: StateToken,
      credentials: { readonly userName: string; readonly password: string },
    ) => onward((caller) => flow.passwordRequest(caller, state, credentials)),
    verify: (state: StateToken, proof: CodeProof) =>
      onward((caller) => flow.verifyRequest(caller, state, proof)),
    changePassword: (state: StateToken, passwords: { readonly old: string; readonly new: string }) =>
      onward((caller) => flow.changePasswordRequest(caller, state, passwords)),
    skipPasswordChange: (state: StateToken) =>
      onward((caller) => flow.skipPasswordChangeRequest(caller, state)),

    /** The number a second factor may be sent to, whole; null where the answer holds none. */
    mobileByToken: (state: StateToken): Promise<string | null> =>
      exchange(
        (caller) => flow.mobileByTokenRequest(caller, state),
        (response, reading) => readMobile(textOf(requireObject(response, reading), 'mobile')),
      ),

    // Verification codes.
    loadPuzzle: () => exchange(captcha.puzzleRequest, captcha.readPuzzle),
    solvePuzzle: (puzzle: Puzzle, x: number, recipient: Recipient) =>
      exchange((caller) => captcha.solveRequest(caller, puzzle, x, recipient), captcha.readCaptchaToken),
    sendCode: (purpose: CodePurpose, recipient: Recipient, token: CaptchaToken | null) =>
      exchange((caller) => sendCodeRequest(caller, purpose, recipient, token), requireEmpty),

    // Once signed in.
    renewSession: (session: Session) =>
      exchange(
        (caller) => account.renewRequest(caller, session),
        (response, reading) => readRenewedSession(response, session, reading),
      ),
    boundAccounts: (token: IdToken) =>
      exchange((caller) => account.boundAccountsRequest(caller, token), account.readBoundAccounts),
    unbind: (token: IdToken, bound: BoundAccount) =>
      exchange((caller) => account.unbindRequest(caller, token, bound), requireEmpty),
    changeMobileByPhone: (token: IdToken, code: PhoneCode) =>
      exchange((caller) => account.changeMobileRequest(caller, token, code), requireEmpty),
    signOut: (session: Session) =>
      exchange((caller) => account.signOutRequest(caller, session), requireEmpty),
  };
}
