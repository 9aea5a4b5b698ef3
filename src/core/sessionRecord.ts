import type { Person, Session } from './session';
import { sessionToken } from './tokens';

/** What rests in the vault. The id token is left out: it lives minutes and a fresh one is a renewal away. */
export interface SessionRecord {
  readonly version: 1;
  readonly sessionToken: string;
  readonly person: Person | null;
  readonly signedInAt: number;
  readonly expiresAt: number;
  readonly clockOffsetMs: number;
}

export const recordOf = ({
  idToken: _shortLived,
  idTokenEndsAt: _itsEnd,
  ...rest
}: Session): SessionRecord => ({
  version: 1,
  ...rest,
});

/** A session from whatever the vault held; anything but a whole record of a known version is no session at all. */
export function sessionOf(record: unknown): Session | null {
  if (!isRecord(record) || record['version'] !== 1) return null;
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isInstant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isPerson = (value: unknown): value is Person =>
  isRecord(value) &&
  ['id', 'name', 'userName', 'mobile', 'email'].every((field) => typeof value[field] === 'string');
