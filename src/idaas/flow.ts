import type { Answer, CodeMethod } from '../core/flow';
import { lineOf } from '../core/line';
import type { HttpRequest, HttpResponse } from '../core/ports';
import { stateToken, type LoginCode } from '../core/tokens';
import { isObject, parseJson, requireObject, requireTokenText, textOf, unreadable } from './decode';
import type { DecodeContext, JsonObject } from './decode';
import { post, type RequestContext } from './http';
import { readPasswordPolicy } from './passwordPolicy';
import { oneLine } from './refusalText';
import { readSession } from './session';
import type { IdaasSettings } from './settings';

/*
 * Signing in. The requests of the flow may be answered with any status, so they have one reader: readFlowAnswer. Every request
 * but this first one carries the state token of the step it continues; those are in phone.ts, binding.ts, secondFactor.ts and
 * password.ts, because only pages make them.
 */

/**
 * Signs in silently. Seed 004: `{"code"}`, without a state token. Spends the login code.
 *
 * @throws {ProblemError} `codeSpent` where it was used before
 */
export const signInRequest = (context: RequestContext, code: LoginCode): HttpRequest =>
  post(context, 'signIn', {}, { code: code.spend() });

/**
 * Reads the answer of any request that moves the flow (seeds 000–004).
 *
 * @throws {ProblemError} what the provider refused, or `answerUnreadable`
 */
export function readFlowAnswer(response: HttpResponse, context: DecodeContext): Answer {
  const body = requireObject(response, context, isDenied);
  const status = textOf(body, 'status');
  switch (status) {
    case 'SUCCESS':
    // Seed 003 prints it so in its table of statuses.
    case 'SUCCES':
      return { status: 'SUCCESS', session: readSession(body, response, context) };
    case 'SOCIAL_BIND':
    case 'USER_REGISTER':
      return {
        status,
        stateToken: readStateToken(body),
        codeMethods: readCodeMethods(body, context.settings),
      };
    case 'MFA_AUTH':
      return { status, stateToken: readStateToken(body) };
    case 'PASSWORD_WARN':
    case 'PASSWORD_EXPIRED':
      return { status, stateToken: readStateToken(body), policy: readPasswordPolicy(readData(body)) };
    case 'ACCESS_DENIED':
      return { status, reason: readReason(body) };
    case '':
      throw unreadable();
    default:
      // An unknown status is never a sign-in, whatever else the answer carries (U3).
      return { status: 'UNKNOWN', rawStatus: lineOf(status, RAW_STATUS_LENGTH) };
  }
}

/** ACCESS_DENIED is an answer of its own, which may add a code (U15). */
const isDenied = (body: JsonObject): boolean => textOf(body, 'status') === 'ACCESS_DENIED';

const RAW_STATUS_LENGTH = 40;

const readStateToken = (body: JsonObject) => stateToken(requireTokenText(body, 'state_token'));

const METHOD_OF = new Map<unknown, CodeMethod>([
  ['VERIFY_PHONE', 'mobile'],
  ['VERIFY_EMAIL', 'email'],
]);

/** Unknown methods are left out. Without a known one, the tenant's default is offered (U2). */
function readCodeMethods(body: JsonObject, settings: IdaasSettings): readonly CodeMethod[] {
  const flow = readData(body)['socialBindOrRegisterFlow'];
  const names: readonly unknown[] = Array.isArray(flow) ? flow : [];
  const methods = names
    .map((name) => METHOD_OF.get(typeof name === 'string' ? name.trim() : name))
    .filter((method) => method !== undefined);
  return methods.length > 0 ? [...new Set(methods)] : settings.defaultCodeMethods;
}

/**
 * Undocumented for ACCESS_DENIED (U15); a sentence of the server is shown where there is one. `data` is for programs: in
 * other answers it is JSON, which may name the person.
 */
const readReason = (body: JsonObject): string | null => oneLine(textOf(body, 'error_msg')) || null;

/** `data` is JSON inside a string, or null (seed 004); an object is accepted too. */
function readData(body: JsonObject): JsonObject {
  const data = typeof body['data'] === 'string' ? parseJson(body['data']) : body['data'];
  return isObject(data) ? data : {};
}
