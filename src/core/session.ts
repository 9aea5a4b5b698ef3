import type { IdToken, SessionToken } from './tokens';

/** The person who is signed in, read from the id token: display data, not proof (contract §6). */
export interface Person {
  /** identifies the person for good; a user name may change */
  readonly id: string;
  readonly name: string;
  readonly userName: string;
  /** as the provider sends it, such as `+86-13800138000`; to be masked before it is shown */
  readonly mobile: string;
  readonly email: string;
  /** https address of their picture, as {@link isPicture} accepts it; left out where the token names none */
  readonly picture?: string;
}

/** In characters; a longer address is of no picture, and would only fill the storage. */
const LONGEST_PICTURE = 1000;

/** Whether a claim or a stored value is the address of a picture that may be loaded: https, at most 1,000 characters. */
export const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_PICTURE && /^https:\/\/[^\s/]\S*$/i.test(value);

/** A session with the provider. All instants are in the server's time, so that a wrong phone clock ends no session. */
export interface Session {
  readonly sessionToken: SessionToken;
  /** `null` after a restart of the app, because it is not stored, and where the server sent none */
  readonly idToken: IdToken | null;
  /** epoch ms in the server's time, from its `exp`; `null` where that cannot be read */
  readonly idTokenEndsAt: number | null;
  readonly person: Person | null;
  /** epoch ms in the server's time */
  readonly signedInAt: number;
  /** epoch ms in the server's time, from the relative `expire` */
  readonly expiresAt: number;
  /** the server's time minus this phone's time, ms */
  readonly clockOffsetMs: number;
}

/**
 * Whether a session has not run out yet.
 *
 * @param phoneNow epoch ms by this phone's clock
 */
export const isLive = (session: Session, phoneNow: number): boolean =>
  phoneNow + session.clockOffsetMs < session.expiresAt;

/** An id token is used only while a back end still has this much time to verify it. */
const ID_TOKEN_MARGIN_MS = 30_000;

/**
 * The id token of a session, if it can still be used.
 *
 * @param phoneNow epoch ms by this phone's clock
 * @returns `null` where it ends within 30 seconds, where its end is unknown, or where there is none
 */
export const freshIdTokenIn = (session: Session, phoneNow: number): IdToken | null =>
  session.idTokenEndsAt !== null &&
  phoneNow + session.clockOffsetMs + ID_TOKEN_MARGIN_MS < session.idTokenEndsAt
    ? session.idToken
    : null;

/** A social account that is bound to the person, such as this WeChat (contract §7.4). */
export interface BoundAccount {
  /** identifies the binding, not the person */
  readonly id: string;
  readonly kind: 'wechat' | 'other';
  /** the kind as the provider names it (`weixin`, …); may be empty */
  readonly rawKind: string;
  readonly nickname: string;
}
