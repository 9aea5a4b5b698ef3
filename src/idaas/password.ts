import type { HttpRequest } from '../core/ports';
import type { CodeProof } from '../core/recipient';
import type { StateToken } from '../core/tokens';
import { recipientField } from './codes';
import { get, post, stateHeader, type RequestContext } from './http';

/*
 * A password that must or should be changed before the sign-in goes on (PASSWORD_EXPIRED, PASSWORD_WARN; contract §5B), whose
 * requests are answered like any other of the flow (readFlowAnswer), and a password that was forgotten (contract §12, 2).
 */

/**
 * Sets a new password in place of a forgotten one. Contract §12, 2: `{"mobile" | "email", "verify_code", "password"}`, without
 * a state token or an id token; the answer is empty ({@link readEmptyAnswer}).
 */
export const resetPasswordRequest = (
  context: RequestContext,
  { recipient, code }: CodeProof,
  password: string,
): HttpRequest =>
  post(
    context,
    recipient.method === 'mobile' ? 'resetPasswordBySms' : 'resetPasswordByEmail',
    {},
    { ...recipientField(recipient, context.settings), verify_code: code, password },
  );

/** Changes the password. Contract §5.8: `{"old_password", "new_password"}`. */
export const changePasswordRequest = (
  context: RequestContext,
  state: StateToken,
  passwords: { readonly old: string; readonly new: string },
): HttpRequest =>
  post(context, 'changePassword', stateHeader(state), {
    old_password: passwords.old,
    new_password: passwords.new,
  });

/** Goes on without a change, after PASSWORD_WARN only. Contract §5.9. */
export const skipPasswordChangeRequest = (context: RequestContext, state: StateToken): HttpRequest =>
  get(context, 'skipPasswordChange', stateHeader(state));
