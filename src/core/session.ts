import type { IdToken, SessionToken } from './tokens';

/** Who is signed in, read from the id token: display data, never proof (contract §6). */
export interface Person {
  /** the stable key; a user name may change */
  readonly id: string;
  readonly name: string;
  readonly userName: string;
  /** as the provider says it, e.g. `+86-13800138000`; mask it before showing */
  readonly mobile: string;
  readonly email: string;
}

export interface Session {
  readonly sessionToken: SessionToken;
  /** short-lived; absent after a restart, since only what must rest in the vault does */
  readonly idToken: IdToken | null;
  /** epoch ms in the server's time, from its `exp`; null where it cannot be read */
  readonly idTokenEndsAt: number | null;
  readonly person: Person | null;
  /** epoch ms in the server's time */
  readonly signedInAt: number;
  /** epoch ms in the server's time, from the relative `expire` */
  readonly expiresAt: number;
  /** server time minus this phone's time, ms: a wrong phone clock must log nobody out */
  readonly clockOffsetMs: number;
}

/** A session still good at `phoneNow` (epoch ms by this phone's clock). */
export const isLive = (session: Session, phoneNow: number): boolean =>
  phoneNow + session.clockOffsetMs < session.expiresAt;

/** An id token is handed out only while a back end has time to check it. */
const ID_TOKEN_MARGIN_MS = 30_000;

/** The id token, while it is good for a moment longer at `phoneNow` (epoch ms by this phone's clock). */
export const freshIdTokenIn = (session: Session, phoneNow: number): IdToken | null =>
  session.idTokenEndsAt !== null &&
  phoneNow + session.clockOffsetMs + ID_TOKEN_MARGIN_MS < session.idTokenEndsAt
    ? session.idToken
    : null;
