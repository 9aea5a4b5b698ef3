import type { HttpResponse } from '../core/ports';
import type { Person, Session } from '../core/session';
import { idToken, sessionToken, type IdToken } from '../core/tokens';
import { endOfIdToken, personOf } from './idToken';
import { requirePositive, requireText, textOf, type JsonObject } from './read';
import { requireObject, type DecodeContext } from './response';

/**
 * The session inside a SUCCESS answer (seeds 000–004). `expire` is relative, in seconds; it becomes an instant here,
 * counted from the server's own time where the server told it. The id token may be missing (U4): a fresh one can be had.
 *
 * @throws {ProblemError} `answerUnreadable` without a session token or a sensible `expire`
 */
export function readSession(body: JsonObject, response: HttpResponse, reading: DecodeContext): Session {
  const token = textOf(body, 'id_token');
  const identity = token === '' ? null : idToken(token);
  const answeredAt = response.serverTime ?? reading.now;
  return {
    sessionToken: sessionToken(requireText(body, 'session_token')),
    idToken: identity,
    idTokenEndsAt: identity && endOfIdToken(identity),
    person: identity && personIn(identity, reading),
    signedInAt: answeredAt,
    expiresAt: answeredAt + requirePositive(body, 'expire') * 1000,
    clockOffsetMs: answeredAt - reading.now,
  };
}

/**
 * The answer of a renewal (contract §7.1): `session_token`, `expire`, `id_token`, and no status. A rotated token replaces
 * the old one; whoever is signed in stays who they are, and since when.
 */
export function readRenewedSession(
  response: HttpResponse,
  renewed: Session,
  reading: DecodeContext,
): Session {
  const session = readSession(requireObject(response, reading), response, reading);
  return { ...session, signedInAt: renewed.signedInAt, person: session.person ?? renewed.person };
}

/** U18: layout B prints constants for issuer and audience, so both are checked only where a tenant says what to expect. */
function personIn(token: IdToken, { settings }: DecodeContext): Person | null {
  return personOf(token, { issuer: settings.expectedIssuer, audience: settings.expectedAudience });
}
