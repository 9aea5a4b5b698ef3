import type { Person, Session } from './session';
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

/** Turns a record of one version into a record of the next; an old record passes through all it lacks (docs/decisions/0013). */
const MIGRATIONS: Readonly<Record<number, (record: Stored, issuer: string) => Stored>> = {
  // Version 1 had no issuer: there was one tenant only.
  1: (record, issuer) => ({ ...record, version: 2, issuer }),
};

/**
 * Makes the record of a session.
 *
 * @param issuer the tenant and client that the session belongs to, such as origin and client id
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
 * @returns `null` for anything but a complete record of a known version and of this issuer
 */
export function sessionOf(stored: unknown, issuer: string): Session | null {
  const record = isRecord(stored) ? migrated(stored, issuer) : {};
  if (record['version'] !== 2 || record['issuer'] !== issuer) return null;
  const { sessionToken: token, signedInAt, expiresAt, clockOffsetMs, person } = record;
  if (typeof token !== 'string' || token === '') return null;
  if (!isInstant(signedInAt) || !isInstant(expiresAt) || !isInstant(clockOffsetMs)) return null;
  return {
    sessionToken: sessionToken(token),
    idToken: null,
    idTokenEndsAt: null,
    person: isPerson(person) ? person : null,
    signedInAt,
    expiresAt,
    clockOffsetMs,
  };
}

function migrated(record: Stored, issuer: string): Stored {
  const version = record['version'];
  const next = typeof version === 'number' ? MIGRATIONS[version] : undefined;
  return next ? migrated(next(record, issuer), issuer) : record;
}

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

const isInstant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isPerson = (value: unknown): value is Person =>
  isRecord(value) &&
  ['id', 'name', 'userName', 'mobile', 'email'].every((field) => typeof value[field] === 'string');
