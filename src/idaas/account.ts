import type { BoundAccount } from '../core/account';
import type { HttpRequest, HttpResponse } from '../core/ports';
import type { Session } from '../core/session';
import type { PhoneCode } from '../core/singleUse';
import type { IdToken } from '../core/tokens';
import { bearerHeader, sessionHeader, type RequestContext } from './headers';
import { isObject, textOf, unreadable } from './read';
import { get, phoneCodeBody, post } from './requests';
import { requireObject, type DecodeContext } from './response';

/** What a signed-in person may ask for (contract §7). */

/** A fresh id token, and a session token that may replace the old one. Contract §7.1; no body. */
export const renewRequest = (caller: RequestContext, { sessionToken }: Session): HttpRequest =>
  post(caller, 'renewSession', sessionHeader(sessionToken, caller.settings.renewalHeader), null);

/** The social accounts bound to this person. Contract §7.4. */
export const boundAccountsRequest = (caller: RequestContext, token: IdToken): HttpRequest =>
  get(caller, 'boundAccounts', bearerHeader(token));

/** @throws {ProblemError} the refusal, or `answerUnreadable` where there is no list; members without an id are passed over */
export function readBoundAccounts(response: HttpResponse, reading: DecodeContext): readonly BoundAccount[] {
  const list = requireObject(response, reading)['social'];
  if (!Array.isArray(list)) throw unreadable();
  return list
    .filter(isObject)
    .map((entry) => ({
      id: textOf(entry, 'id'),
      kind: textOf(entry, 'socialType'),
      nickname: textOf(entry, 'socialNickname'),
    }))
    .filter(({ id }) => id !== '');
}

/** Contract §7.4: `{"id"}` of the social record; the answer is empty. */
export const unbindRequest = (caller: RequestContext, token: IdToken, account: BoundAccount): HttpRequest =>
  post(caller, 'unbind', bearerHeader(token), { id: account.id });

/** Contract §7.4: `{"wechat_code"}`; the answer is empty. Spends the phone code. */
export const changeMobileRequest = (caller: RequestContext, token: IdToken, code: PhoneCode): HttpRequest =>
  post(caller, 'changeMobileByPhone', bearerHeader(token), phoneCodeBody(caller, code));

/** Tells the server that the session is over, as well as it can be told (U17). Contract §7.3. */
export function signOutRequest(caller: RequestContext, session: Session): HttpRequest {
  const { signOut, renewalHeader } = caller.settings;
  const bearer = signOut.proof === 'bearer' && session.idToken;
  return get(
    caller,
    'signOut',
    bearer ? bearerHeader(bearer) : sessionHeader(session.sessionToken, renewalHeader ?? 'both'),
  );
}
