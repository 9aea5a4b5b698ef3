import type { HttpRequest, HttpResponse } from '../core/ports';
import { isPicture, type Person, type Session } from '../core/session';
import { idToken, sessionToken } from '../core/tokens';
import {
  isObject,
  parseJson,
  positiveOf,
  requireObject,
  requireTokenText,
  textOf,
  tokenTextOf,
} from './decode';
import type { DecodeContext, JsonObject } from './decode';
import { bytesOfBase64, textOfUtf8 } from './encoding';
import { bearerHeader, get, post, sessionHeader, type RequestContext } from './http';
import type { IdaasSettings } from './settings';

/**
 * Reads the session of a SUCCESS answer (seeds 000–004). `expire` is a span in seconds; the instant is counted from the
 * server's own time where the response has it. The id token may be missing (U4), because a renewal brings one.
 *
 * Without `expire` the session is taken to be short: it is soon replaced by a silent sign-in, which is better than to keep
 * the person out.
 *
 * @throws {ProblemError} `answerUnreadable` without a session token, with a token over 16 KB, or with an `expire` that is no
 *   positive number
 */
export function readSession(body: JsonObject, response: HttpResponse, context: DecodeContext): Session {
  const token = tokenTextOf(body, 'id_token');
  const claims = claimsOf(token);
  const answeredAt = response.serverTime ?? context.now;
  return {
    sessionToken: sessionToken(requireTokenText(body, 'session_token')),
    idToken: token === '' ? null : idToken(token),
    idTokenEndsAt: token === '' ? null : (readEnd(claims) ?? answeredAt + ID_TOKEN_LIFE_MS),
    person: isExpected(claims, context.settings) ? readPerson(claims) : null,
    signedInAt: answeredAt,
    expiresAt: answeredAt + (positiveOf(body, 'expire') ?? SHORT_SESSION_S) * 1000,
    clockOffsetMs: answeredAt - context.now,
  };
}

/** The life of a session whose `expire` is missing, seconds. */
const SHORT_SESSION_S = 600;

/** The life of an id token that does not say when it ends, ms: the vendor's default (seeds 000–004). */
const ID_TOKEN_LIFE_MS = 300_000;

/** Asks for a new id token, and perhaps a new session token. Contract §7.1; no body. */
export const renewalRequest = (context: RequestContext, { sessionToken }: Session): HttpRequest =>
  post(context, 'renewSession', sessionHeader(sessionToken, context.settings.renewalHeader), null);

/**
 * Reads the answer of a renewal. Contract §7.1: `session_token`, `expire`, `id_token`, and no status. The session token
 * replaces the old one; the person, and since when they are signed in, stay.
 *
 * @param renewed the session that the renewal was requested for
 * @throws {ProblemError} `sessionEnded` where the server no longer knows the session, any other refusal, or `answerUnreadable`
 */
export function readRenewal(response: HttpResponse, context: DecodeContext, renewed: Session): Session {
  const session = readSession(requireObject(response, context), response, context);
  return { ...session, signedInAt: renewed.signedInAt, person: session.person ?? renewed.person };
}

/** Tells the server that the session is over, by the proof that the settings name (contract §7.3, U17). */
export function signOutRequest(context: RequestContext, session: Session): HttpRequest {
  const { signOut, renewalHeader } = context.settings;
  const bearer = signOut.proof === 'bearer' && session.idToken;
  return get(
    context,
    'signOut',
    bearer ? bearerHeader(bearer) : sessionHeader(session.sessionToken, renewalHeader ?? 'both'),
  );
}

/** The claims of an id token, unverified; empty where they cannot be read, as in the shortened tokens of the seeds. */
function claimsOf(token: string): JsonObject {
  const payload = token.split('.')[1] ?? '';
  const claims = parseJson(textOfUtf8(bytesOfBase64(payload) ?? []) ?? '');
  return isObject(claims) ? claims : {};
}

function readEnd(claims: JsonObject): number | null {
  const end = claims['exp'];
  return typeof end === 'number' ? end * 1000 : null;
}

/** U18: layout B prints constants for issuer and audience, so both are compared only where the settings name a value. */
function isExpected(claims: JsonObject, { expectedIssuer, expectedAudience }: IdaasSettings): boolean {
  const audiences: readonly unknown[] = Array.isArray(claims['aud']) ? claims['aud'] : [claims['aud']];
  return (
    (expectedIssuer === null || claims['iss'] === expectedIssuer) &&
    (expectedAudience === null || audiences.includes(expectedAudience))
  );
}

/**
 * Reads the person, in both layouts that the vendor prints (contract §6): fields at the top level (A), or inside `api`, a
 * JSON string (B). A field at the top level comes first. `picture` is OpenID Connect's claim, which the vendor does not print: a
 * token without it is the usual case.
 */
function readPerson(claims: JsonObject): Person | null {
  const api = parseJson(textOf(claims, 'api'));
  const sources = isObject(api) ? [claims, api] : [claims];
  const field = (name: string) =>
    sources.map((source) => textOf(source, name)).find((text) => text !== '') ?? '';
  const person = {
    id: field('id'),
    name: field('name'),
    userName: field('userName'),
    mobile: field('mobile'),
    email: field('email'),
  };
  if (Object.values(person).every((text) => text === '')) return null;
  const picture = sources.map((source) => textOf(source, 'picture')).find(isPicture);
  return picture === undefined ? person : { ...person, picture };
}
