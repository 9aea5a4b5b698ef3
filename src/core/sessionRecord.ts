import { isPicture, type Person, type Session } from './session';
import { sessionToken } from './tokens';

/** A session as the vault stores it. The id token is left out: it is valid for minutes, and a renewal brings a new one. */
export interface SessionRecord {
  readonly version: 2;
  /** the tenant and client that the session belongs to; a developer's phone may have seen several */
  readonly issuer: string;
  readonly sessionToken: string;
  readonly person: Person | null;
  /** epoch ms in the server's time */
  readonly signedInAt: number;
  /** epoch ms in the server's time */
  readonly expiresAt: number;
  /** the server's time minus this phone's time, ms */
  readonly clockOffsetMs: number;
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * The tenant and client that a session belongs to, in one text.
 *
 * @param tenant its `origin` is an address without a path, such as `https://login.example.com`
 */
export const issuerOf = (tenant: { readonly origin: string; readonly clientId: string }): string =>
  `${tenant.origin} ${tenant.clientId}`;

/**
 * Makes the record of a session.
 *
 * @param issuer as {@link issuerOf} makes it
 */
export const recordOf = (
  { idToken: _shortLived, idTokenEndsAt: _itsEnd, ...rest }: Session,
  issuer: string,
): SessionRecord => ({ version: 2, issuer, ...rest });

/**
 * Reads a stored session.
 *
 * @param stored what the vault held, unchecked
 * @param issuer as it was given to {@link recordOf}
 * @returns `null` for anything but a complete record of version 2 and of this issuer (docs/decisions/0013)
 */
export function sessionOf(stored: unknown, issuer: string): Session | null {
  if (!isRecord(stored) || stored['version'] !== 2 || stored['issuer'] !== issuer) return null;
  const { sessionToken: token, signedInAt, expiresAt, clockOffsetMs, person } = stored;
  if (typeof token !== 'string' || token === '') return null;
  if (!isInstant(signedInAt) || !isInstant(expiresAt) || !isInstant(clockOffsetMs)) return null;
  return {
    sessionToken: sessionToken(token),
    idToken: null,
    idTokenEndsAt: null,
    person: isPerson(person) ? withChecked(person) : null,
    signedInAt,
    expiresAt,
    clockOffsetMs,
  };
}

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

const isInstant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isPerson = (value: unknown): value is Person =>
  isRecord(value) &&
  ['id', 'name', 'userName', 'mobile', 'email'].every((field) => typeof value[field] === 'string');

/** A picture that may not be loaded is left out, and the person stays. */
const withChecked = ({ picture, ...person }: Person): Person =>
  isPicture(picture) ? { ...person, picture } : person;
