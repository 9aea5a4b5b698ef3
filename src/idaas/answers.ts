import type { Answer, CodeMethod, PasswordPolicy } from '../core/flow';
import type { HttpResponse } from '../core/ports';
import { stateToken } from '../core/tokens';
import { isObject, parseJson, requireText, textOf, unreadable, type JsonObject } from './read';
import { requireObject, type DecodeContext } from './response';
import { readSession } from './sessionAnswers';
import type { IdaasSettings } from './settings';

/**
 * The answer of the login and of every bind, register and verify endpoint (seeds 000–004): the same shape everywhere,
 * since any of them may lead to any step.
 *
 * @throws {ProblemError} what the provider refused, or `answerUnreadable`
 */
export function readFlowAnswer(response: HttpResponse, reading: DecodeContext): Answer {
  const body = requireObject(response, reading);
  const status = textOf(body, 'status');
  switch (status) {
    case 'SUCCESS':
    // Seed 003 prints it so in its table of statuses.
    case 'SUCCES':
      return { status: 'SUCCESS', session: readSession(body, response, reading) };
    case 'SOCIAL_BIND':
    case 'USER_REGISTER':
      return {
        status,
        stateToken: readStateToken(body),
        codeMethods: readCodeMethods(body, reading.settings),
      };
    case 'MFA_AUTH':
      return { status, stateToken: readStateToken(body) };
    case 'PASSWORD_WARN':
    case 'PASSWORD_EXPIRED':
      return { status, stateToken: readStateToken(body), policy: readPolicy(body) };
    case 'ACCESS_DENIED':
      return { status, reason: readReason(body) };
    case '':
      throw unreadable();
    default:
      // Unknown never admits, whatever else the answer carries (U3).
      return { status: 'UNKNOWN', printed: status.slice(0, 40) };
  }
}

const readStateToken = (body: JsonObject) => stateToken(requireText(body, 'state_token'));

const METHOD_OF = new Map<unknown, CodeMethod>([
  ['VERIFY_PHONE', 'mobile'],
  ['VERIFY_EMAIL', 'email'],
]);

/** `data` is JSON inside a string, or null (seed 004); what we cannot read falls to the tenant's default (U2). */
function readCodeMethods(body: JsonObject, settings: IdaasSettings): readonly CodeMethod[] {
  const flow = readNested(body)['socialBindOrRegisterFlow'];
  const printed: readonly unknown[] = Array.isArray(flow) ? flow : [];
  const methods = printed
    .map((name) => METHOD_OF.get(typeof name === 'string' ? name.trim() : name))
    .filter((method) => method !== undefined);
  return methods.length > 0 ? [...new Set(methods)] : settings.defaultCodeMethods;
}

/** The tenant's password rules (contract §5B); a rule we cannot read is simply not shown. */
function readPolicy(body: JsonObject): PasswordPolicy {
  const policy = readNested(body);
  const count = (member: string) => (typeof policy[member] === 'number' ? policy[member] : null);
  return {
    minLength: count('minLength'),
    maxLength: count('maxLength'),
    pattern: textOf(policy, 'regEx') || null,
  };
}

const REASON_LENGTH = 160;

/** Undocumented for ACCESS_DENIED (U15): any sentence the server adds is worth showing. */
const readReason = (body: JsonObject): string | null =>
  (textOf(body, 'error_msg') || textOf(body, 'data')).slice(0, REASON_LENGTH) || null;

function readNested(body: JsonObject): JsonObject {
  const nested = typeof body['data'] === 'string' ? parseJson(body['data']) : body['data'];
  return isObject(nested) ? nested : {};
}
