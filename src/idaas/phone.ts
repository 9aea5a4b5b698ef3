import type { HttpRequest } from '../core/ports';
import type { PhoneCode, StateToken } from '../core/tokens';
import { post, stateHeader, type RequestContext } from './http';
import type { IdaasSettings } from './settings';

/*
 * WeChat's phone button: how a request spells its code, and binding by it, which home offers too.
 */

/** Whether an account that exists is bound (SOCIAL_BIND), or one is created where none matches (USER_REGISTER). */
export type BindFlow = 'binding' | 'registering';

/**
 * Binds an account by the phone button. Seed 002 and contract §5.1, §5.2: `{"wechat_code"}`. With `settings.phoneLogin` it
 * signs in by the number alone instead (contract §3.2, U23). Spends the phone code.
 *
 * @throws {ProblemError} `codeSpent` where it was used before
 */
export const bindByPhoneRequest = (
  context: RequestContext,
  flow: BindFlow,
  state: StateToken,
  code: PhoneCode,
): HttpRequest =>
  context.settings.phoneLogin
    ? post(context, 'signInByPhone', {}, { code: code.spend() })
    : post(context, flow === 'binding' ? 'bindByPhone' : 'registerByPhone', stateHeader(state), {
        ...phoneCodeField(code, context.settings),
        ...extraFields(flow, context.settings),
      });

/** The name differs within seed 002: `wechat_code` in the example, `wchat_code` in the table (U1). Spends the phone code. */
export function phoneCodeField(code: PhoneCode, settings: IdaasSettings): Record<string, string> {
  const text = code.spend();
  if (settings.phoneCodeField === 'both') return { wechat_code: text, wchat_code: text };
  return { [settings.phoneCodeField]: text };
}

/** Further members of a request that creates an account (U22). */
export const extraFields = (flow: BindFlow, { extraRegisterFields }: IdaasSettings) =>
  flow === 'registering' ? extraRegisterFields : {};
