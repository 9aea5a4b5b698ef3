import type { Person, Session } from './session';
import { sessionToken } from './tokens';

/** What rests in the vault. The id token is left out: it lives minutes and a fresh one is a renewal away. */
export interface SessionRecord {
  readonly version: 2;
  /** who gave the session: another tenant's is none here, though one phone may see several in a developer's hand */
  readonly issuer: string;
  readonly sessionToken: string;
  readonly person: Person | null;
  readonly signedInAt: number;
  readonly expiresAt: number;
  readonly clockOffsetMs: number;
}

type Kept = Readonly<Record<string, unknown>>;

/** What makes a record of each earlier version one of the next; it runs through all it lacks. */
const MIGRATIONS: Readonly<Record<number, (record: Kept, issuer: string) => Kept>> = {
  // Version 1 did not say whose session it was: of the one tenant there was.
  1: (record, issuer) => ({ ...record, version: 2, issuer }),
};

/** @param issuer whose sessions these are, e.g. origin and client id */
export const recordOf = (
  { idToken: _shortLived, idTokenEndsAt: _itsEnd, ...rest }: Session,
  issuer: string,
): SessionRecord => ({ version: 2, issuer, ...rest });

/** A session from whatever the vault held; anything but a whole record of a known version and this issuer is none at all. */
export function sessionOf(kept: unknown, issuer: string): Session | null {
  const record = isRecord(kept) ? migrated(kept, issuer) : {};
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

function migrated(record: Kept, issuer: string): Kept {
  const version = record['version'];
  const next = typeof version === 'number' ? MIGRATIONS[version] : undefined;
  return next ? migrated(next(record, issuer), issuer) : record;
}

const isRecord = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

const isInstant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isPerson = (value: unknown): value is Person =>
  isRecord(value) &&
  ['id', 'name', 'userName', 'mobile', 'email'].every((field) => typeof value[field] === 'string');
