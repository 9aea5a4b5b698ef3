import type { HttpRequest } from '../core/ports';
import type { LoginCode, PhoneCode } from '../core/singleUse';
import type { StateToken } from '../core/tokens';
import { commonHeaders, stateHeader, type Caller } from './headers';
import { PATHS } from './paths';
import type { IdaasSettings } from './settings';

/** Silent sign-in. Seed 004: `{"code"}`, no state token. Spends the login code. */
export const signInRequest = (caller: Caller, code: LoginCode): HttpRequest =>
  post(caller, PATHS.signIn, {}, { code: code.spend() });

/** Binding by the phone button. Seed 002: `{"wechat_code"}` with `X-state-token`. Spends the phone code. */
export const bindByPhoneRequest = (
  caller: Caller,
  state: StateToken,
  code: PhoneCode,
  field: IdaasSettings['phoneCodeField'],
): HttpRequest => post(caller, PATHS.bindByPhone, stateHeader(state), phoneCodeBody(code.spend(), field));

/** Binding by user name and password. Seeds 000 and 001: `{"user_name", "password"}` with `X-state-token`. */
export const bindByPasswordRequest = (
  caller: Caller,
  state: StateToken,
  credentials: { readonly userName: string; readonly password: string },
): HttpRequest =>
  post(caller, PATHS.bindByPassword, stateHeader(state), {
    user_name: credentials.userName,
    password: credentials.password,
  });

/** U1: seed 002 prints `wechat_code` in its example and `wchat_code` in its table. */
function phoneCodeBody(code: string, field: IdaasSettings['phoneCodeField']): Record<string, string> {
  if (field === 'both') return { wechat_code: code, wchat_code: code };
  return { [field]: code };
}

const post = (
  caller: Caller,
  path: string,
  headers: Record<string, string>,
  body: Record<string, string>,
): HttpRequest => ({
  method: 'POST',
  url: caller.tenant.origin + path,
  headers: { ...commonHeaders(caller), ...headers },
  body: JSON.stringify(body),
});
