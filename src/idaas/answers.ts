import type { Answer, CodeMethod, PasswordPolicy } from '../core/flow';
import type { HttpResponse } from '../core/ports';
import { ProblemError } from '../core/problems';
import type { Session } from '../core/session';
import { idToken, sessionToken, stateToken } from '../core/tokens';
import { personOf } from './idToken';
import {
  isObject,
  parseJson,
  requirePositive,
  requireText,
  textOf,
  unreadable,
  type JsonObject,
} from './read';
import { problemOfRefusal } from './refusals';
import type { IdaasSettings } from './settings';

/** What decoding needs to know besides the response. */
export interface Reading {
  readonly settings: IdaasSettings;
  /** this phone's clock when the response arrived, epoch ms */
  readonly now: number;
}

/**
 * The answer of the login and of every bind, register and verify endpoint (seeds 000–004): the same shape everywhere,
 * since any of them may lead to any step.
 *
 * @throws {ProblemError} what the provider refused (HTTP status other than 200), or `answerUnreadable`
 */
export function readFlowAnswer(response: HttpResponse, reading: Reading): Answer {
  if (response.status !== 200)
    throw new ProblemError(problemOfRefusal(response.status, response.body, reading.now));
  const body = parseJson(response.body);
  if (!isObject(body)) throw unreadable();
  const status = textOf(body, 'status');
  switch (status) {
    case 'SUCCESS':
    // Seed 003 prints it so in its table of statuses.
    case 'SUCCES':
      return { status: 'SUCCESS', session: readSession(body, response.serverTime, reading) };
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

/** `expire` is relative, in seconds; it becomes an instant here, counted from the server's own time where it told us. */
function readSession(body: JsonObject, serverTime: number | null, { settings, now }: Reading): Session {
  const token = textOf(body, 'id_token');
  const identity = token === '' ? null : idToken(token);
  const signedInAt = serverTime ?? now;
  return {
    sessionToken: sessionToken(requireText(body, 'session_token')),
    idToken: identity,
    person: identity && settings.readPersonFromIdToken ? personOf(identity) : null,
    signedInAt,
    expiresAt: signedInAt + requirePositive(body, 'expire') * 1000,
    clockOffsetMs: signedInAt - now,
  };
}

const METHOD_OF: Readonly<Record<string, CodeMethod>> = { VERIFY_PHONE: 'mobile', VERIFY_EMAIL: 'email' };

/** `data` is JSON inside a string, or null (seed 004); what we cannot read falls to the tenant's default (U2). */
function readCodeMethods(body: JsonObject, settings: IdaasSettings): readonly CodeMethod[] {
  const flow = readNested(body)['socialBindOrRegisterFlow'];
  const printed: readonly unknown[] = Array.isArray(flow) ? flow : [];
  const methods = printed
    .map((name) => (typeof name === 'string' ? METHOD_OF[name.trim()] : undefined))
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
