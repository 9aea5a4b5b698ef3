import type { HttpRequest } from '../core/ports';
import type { CodeProof } from '../core/recipient';
import type { StateToken } from '../core/tokens';
import { recipientField } from './codes';
import { post, stateHeader, type RequestContext } from './http';
import { extraFields, type BindFlow } from './phone';

/*
 * Binding by what a person types. The answers are those of the flow (readFlowAnswer).
 */

/** Binds an account by a verification code. Seed 003 and contract §5.3, §5.4: `{"mobile" | "email", "verify_code"}`. */
export const bindByCodeRequest = (
  context: RequestContext,
  flow: BindFlow,
  state: StateToken,
  proof: CodeProof,
): HttpRequest =>
  post(context, flow === 'binding' ? 'bindByCode' : 'registerByCode', stateHeader(state), {
    ...recipientField(proof.recipient, context.settings),
    verify_code: proof.code,
    ...extraFields(flow, context.settings),
  });

/** Binds an account that exists by its password. Seeds 000 and 001: `{"user_name", "password"}`. */
export const bindByPasswordRequest = (
  context: RequestContext,
  state: StateToken,
  credentials: { readonly userName: string; readonly password: string },
): HttpRequest =>
  post(context, 'bindByPassword', stateHeader(state), {
    user_name: credentials.userName,
    password: credentials.password,
  });
