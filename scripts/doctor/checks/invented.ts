/**
 * Values that exist nowhere: no person, no account, no session. Each has the form of a real one, so that a tenant gets as
 * far as looking it up. None is a guess at a secret.
 */

export const INVENTED_CLIENT_ID = 'doctor-no-such-application';
export const INVENTED_LOGIN_CODE = 'doctor-invented-login-code';
/** 32 characters, as in the vendor's examples */
export const INVENTED_SESSION_TOKEN = 'DoctorInventedSessionToken000000';
/** `.invalid` is reserved: no mail reaches it (RFC 2606). */
export const INVENTED_EMAIL = 'doctor@doctor.invalid';
export const INVENTED_VERIFY_CODE = '000000';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** JWTs like the vendor's, over since 2001 and with a signature that no key makes. */
const jwt = (header: object, payload: object): string =>
  `${part(header)}.${part(payload)}.${Buffer.from('doctor: invented signature').toString('base64url')}`;

const OVER = 1_000_000_000;
export const INVENTED_STATE_TOKEN = jwt({ alg: 'HS256', typ: 'JWT' }, { subject: 'doctor', exp: OVER });
export const INVENTED_ID_TOKEN = jwt({ alg: 'RS256', kid: 'doctor' }, { sub: 'doctor', exp: OVER });
