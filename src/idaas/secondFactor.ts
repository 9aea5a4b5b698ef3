import { readMobile } from '../core/mobile';
import type { HttpRequest, HttpResponse } from '../core/ports';
import type { CodeProof } from '../core/recipient';
import type { StateToken } from '../core/tokens';
import { recipientField } from './codes';
import { requireObject, textOf, type DecodeContext } from './decode';
import { get, post, stateHeader, type RequestContext } from './http';

/** Asks for the number that a second factor can be sent to. Contract §5A. */
export const mobileByTokenRequest = (context: RequestContext, state: StateToken): HttpRequest =>
  get(context, 'mobileByToken', stateHeader(state));

/**
 * Reads the number, which the server sends unmasked (contract §5A).
 *
 * @returns the number as {@link readMobile} spells it; `null` where the answer holds none that can be used
 * @throws {ProblemError} what the provider refused, or `answerUnreadable`
 */
export const readMobileByToken = (response: HttpResponse, context: DecodeContext): string | null =>
  readMobile(textOf(requireObject(response, context), 'mobile'));

/**
 * Proves the second factor by a verification code. Contract §5.6, §5.7: `{"mobile" | "email", "verify_code"}`. It is answered
 * like any other request of the flow: readFlowAnswer.
 */
export const verifyRequest = (context: RequestContext, state: StateToken, proof: CodeProof): HttpRequest =>
  post(context, proof.recipient.method === 'mobile' ? 'verifyBySms' : 'verifyByEmail', stateHeader(state), {
    ...recipientField(proof.recipient, context.settings),
    verify_code: proof.code,
  });
