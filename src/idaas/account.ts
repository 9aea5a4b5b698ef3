import type { HttpRequest, HttpResponse } from '../core/ports';
import type { BoundAccount } from '../core/session';
import type { IdToken, PhoneCode } from '../core/tokens';
import { isObject, requireObject, textOf, unreadable } from './decode';
import type { DecodeContext, JsonObject } from './decode';
import { bearerHeader, get, post, type RequestContext } from './http';
import { phoneCodeField } from './phone';

/*
 * What a signed-in person can do to their own account (contract §7.4), authorised by the id token.
 */

/** Asks for the social accounts that are bound to the person. Contract §7.4. */
export const boundAccountsRequest = (context: RequestContext, token: IdToken): HttpRequest =>
  get(context, 'boundAccounts', bearerHeader(token));

/**
 * Reads the bound accounts. Entries without an id are left out, because they cannot be unbound.
 *
 * @throws {ProblemError} what the provider refused, or `answerUnreadable` where there is no list
 */
export function readBoundAccounts(response: HttpResponse, context: DecodeContext): readonly BoundAccount[] {
  const list = requireObject(response, context)['social'];
  if (!Array.isArray(list)) throw unreadable();
  return list
    .filter(isObject)
    .map(readBoundAccount)
    .filter(({ id }) => id !== '');
}

/** `socialType` is `weixin` for WeChat and for mini programs (contract §7.4, §12). */
function readBoundAccount(entry: JsonObject): BoundAccount {
  const rawKind = textOf(entry, 'socialType');
  return {
    id: textOf(entry, 'id'),
    kind: /^we(ixin|chat)/.test(rawKind) ? 'wechat' : 'other',
    rawKind,
    nickname: textOf(entry, 'socialNickname'),
  };
}

/** Ends the binding of a social account. Contract §7.4: `{"id"}`; the answer is empty ({@link readEmptyAnswer}). */
export const unbindRequest = (context: RequestContext, token: IdToken, account: BoundAccount): HttpRequest =>
  post(context, 'unbind', bearerHeader(token), { id: account.id });

/**
 * Changes the mobile number by the phone button. Contract §7.4: `{"wechat_code"}`; the answer is empty
 * ({@link readEmptyAnswer}). Spends the phone code.
 *
 * @throws {ProblemError} `codeSpent` where it was used before
 */
export const changeMobileRequest = (context: RequestContext, token: IdToken, code: PhoneCode): HttpRequest =>
  post(context, 'changeMobileByPhone', bearerHeader(token), phoneCodeField(code, context.settings));
