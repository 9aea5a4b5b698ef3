import type { HttpRequest } from '../core/ports';
import type { Recipient } from '../core/recipient';
import type { LoginCode, PhoneCode } from '../core/singleUse';
import type { StateToken } from '../core/tokens';
import { commonHeaders, stateHeader, type RequestContext } from './headers';
import type { PathName } from './paths';
import { recipientField } from './recipientField';

/** The requests that move a flow. Every one but the first carries the state token of the step it continues. */

/** Which family an account is proven for: an existing one (SOCIAL_BIND), or one that may have to be made (USER_REGISTER). */
export type BindFlow = 'binding' | 'registering';

/** Silent sign-in. Seed 004: `{"code"}`, no state token. Spends the login code. */
export const signInRequest = (caller: RequestContext, code: LoginCode): HttpRequest =>
  post(caller, 'signIn', {}, { code: code.spend() });

/** By the phone number alone, for a tenant that wants it so (U23). Contract §3.2: `{"code"}`. Spends the phone code. */
export const phoneLoginRequest = (caller: RequestContext, code: PhoneCode): HttpRequest =>
  post(caller, 'signInByPhone', {}, { code: code.spend() });

/** By the phone button. Seed 002 and contract §5.1, §5.2: `{"wechat_code"}`. Spends the phone code. */
export const phoneRequest = (
  caller: RequestContext,
  family: BindFlow,
  state: StateToken,
  code: PhoneCode,
): HttpRequest =>
  post(caller, family === 'binding' ? 'bindByPhone' : 'registerByPhone', stateHeader(state), {
    ...phoneCodeBody(caller, code),
    ...extraFields(caller, family),
  });

/** By a verification code. Seed 003 and contract §5.3, §5.4: `{"mobile" | "email", "verify_code"}`. */
export const codeRequest = (
  caller: RequestContext,
  family: BindFlow,
  state: StateToken,
  proof: { readonly recipient: Recipient; readonly code: string },
): HttpRequest =>
  post(caller, family === 'binding' ? 'bindByCode' : 'registerByCode', stateHeader(state), {
    ...recipientField(proof.recipient, caller.settings),
    verify_code: proof.code,
    ...extraFields(caller, family),
  });

/** By user name and password, for an existing account only. Seeds 000 and 001: `{"user_name", "password"}`. */
export const passwordRequest = (
  caller: RequestContext,
  state: StateToken,
  credentials: { readonly userName: string; readonly password: string },
): HttpRequest =>
  post(caller, 'bindByPassword', stateHeader(state), {
    user_name: credentials.userName,
    password: credentials.password,
  });

/** The second factor. Contract §5.6, §5.7: `{"mobile" | "email", "verify_code"}`. */
export const verifyRequest = (
  caller: RequestContext,
  state: StateToken,
  proof: { readonly recipient: Recipient; readonly code: string },
): HttpRequest =>
  post(caller, proof.recipient.method === 'mobile' ? 'verifyBySms' : 'verifyByEmail', stateHeader(state), {
    ...recipientField(proof.recipient, caller.settings),
    verify_code: proof.code,
  });

/** A password that must or should change. Contract §5.8: `{"old_password", "new_password"}`. */
export const changePasswordRequest = (
  caller: RequestContext,
  state: StateToken,
  passwords: { readonly old: string; readonly new: string },
): HttpRequest =>
  post(caller, 'changePassword', stateHeader(state), {
    old_password: passwords.old,
    new_password: passwords.new,
  });

/** "Not now" to PASSWORD_WARN. Contract §5.9. */
export const skipPasswordChangeRequest = (caller: RequestContext, state: StateToken): HttpRequest =>
  get(caller, 'skipPasswordChange', stateHeader(state));

/** The number that a second factor may be sent to. Contract §5A. */
export const mobileByTokenRequest = (caller: RequestContext, state: StateToken): HttpRequest =>
  get(caller, 'mobileByToken', stateHeader(state));

/** U1: seed 002 prints `wechat_code` in its example and `wchat_code` in its table. */
export function phoneCodeBody({ settings }: RequestContext, code: PhoneCode): Record<string, string> {
  const text = code.spend();
  if (settings.phoneCodeField === 'both') return { wechat_code: text, wchat_code: text };
  return { [settings.phoneCodeField]: text };
}

const extraFields = ({ settings }: RequestContext, family: BindFlow) =>
  family === 'registering' ? settings.extraRegisterFields : {};

export const post = (
  caller: RequestContext,
  path: PathName,
  headers: Readonly<Record<string, string>>,
  body: Readonly<Record<string, string>> | null,
): HttpRequest => ({
  method: 'POST',
  url: caller.tenant.origin + caller.settings.paths[path],
  headers: { ...commonHeaders(caller), ...headers },
  body: body === null ? null : JSON.stringify(body),
});

export const get = (
  caller: RequestContext,
  path: PathName,
  headers: Readonly<Record<string, string>>,
): HttpRequest => ({
  method: 'GET',
  url: caller.tenant.origin + caller.settings.paths[path],
  headers: { ...commonHeaders(caller), ...headers },
  body: null,
});
