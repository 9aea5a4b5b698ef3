import type { RecordedRequest } from '../../sandbox';
import type { HttpResponse } from '../../src/core/ports';

/** Every secret that appeared on the wire, by what it is. */

export type SecretKind =
  | 'state token'
  | 'session token'
  | 'id token'
  | 'login code'
  | 'phone code'
  | 'verification code'
  | 'password'
  | 'captcha token'
  | 'address';

export interface Secret {
  readonly kind: SecretKind;
  readonly text: string;
}

type Members = Readonly<Record<string, SecretKind>>;

const IN_HEADERS: Members = {
  'x-state-token': 'state token',
  'x-session-token': 'session token',
  'session-token': 'session token',
  authorization: 'id token',
};

const IN_BODIES: Members = {
  code: 'login code',
  wechat_code: 'phone code',
  verify_code: 'verification code',
  password: 'password',
  old_password: 'password',
  new_password: 'password',
  captcha_token: 'captcha token',
  mobile: 'address',
  email: 'address',
  sender: 'address',
};

const IN_ANSWERS: Members = {
  state_token: 'state token',
  session_token: 'session token',
  id_token: 'id token',
  captcha_token: 'captcha token',
};

/** The sandbox's first password is a word of ours as well (`passwordRefused`), so it proves nothing. */
const WORDS = ['password'];

function collect(from: unknown, members: Members): Secret[] {
  if (typeof from !== 'object' || from === null) return [];
  return Object.entries(from).flatMap(([member, value]) => {
    const kind = members[member.toLowerCase()];
    if (!kind || typeof value !== 'string') return [];
    return [{ kind, text: value.replace(/^Bearer /, '').trim() }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All secrets of the calls and their answers, each once. */
export function secretsIn(requests: readonly RecordedRequest[], answers: readonly HttpResponse[]): Secret[] {
  const found = [
    ...requests.flatMap(({ headers, body }) => [
      ...collect(headers, IN_HEADERS),
      ...collect(body, IN_BODIES),
    ]),
    ...answers.flatMap(({ body }) => collect(parsed(body), IN_ANSWERS)),
  ].filter(({ text }) => text !== '' && !WORDS.includes(text));
  return [...new Map(found.map((secret) => [`${secret.kind} ${secret.text}`, secret])).values()];
}

/** Digits count only as a whole number: a few of them stand in every instant. */
const isDigits = (text: string) => /^\d+$/.test(text);

/** Whether a text tells a secret. */
export const tells = (text: string, secret: Secret): boolean =>
  isDigits(secret.text) ? new RegExp(`(?<!\\d)${secret.text}(?!\\d)`).test(text) : text.includes(secret.text);
