import type { RecordedRequest } from '../../sandbox';
import type { HttpResponse } from '../../src/core/ports';

/** Every secret that went over the network, by what it is. */

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

function collect(from: Iterable<readonly [string, unknown]>, members: Members): Secret[] {
  return [...from].flatMap(([member, value]) => {
    const kind = members[member.toLowerCase()];
    if (!kind || typeof value !== 'string') return [];
    return [{ kind, text: value.replace(/^Bearer /, '').trim() }];
  });
}

const entriesOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The members of an answer that hold text, also where its JSON is cut short. */
const textsIn = (body: string): (readonly [string, string])[] =>
  [...body.matchAll(/"(\w+)"\s*:\s*"([^"]+)/g)].map(([, member = '', text = '']) => [member, text]);

/** All secrets of the requests and their answers, each once. */
export function secretsIn(
  requests: readonly Pick<RecordedRequest, 'headers' | 'body'>[],
  answers: readonly Pick<HttpResponse, 'body'>[],
): Secret[] {
  const found = [
    ...requests.flatMap(({ headers, body }) => [
      ...collect(entriesOf(headers), IN_HEADERS),
      ...collect(entriesOf(body), IN_BODIES),
    ]),
    ...answers.flatMap(({ body }) => collect(textsIn(body), IN_ANSWERS)),
  ].filter(({ text }) => text !== '');
  return [...new Map(found.map((secret) => [`${secret.kind} ${secret.text}`, secret])).values()];
}

/** A few digits, which stand in every instant, or a plain word, which may be a part of one of ours. */
const isOrdinary = (text: string) => /^(\d{1,8}|[a-z]{1,12})$/.test(text);

/**
 * Whether a text tells a secret. An ordinary one counts where it stands alone: the password `password` is not told by
 * `passwordRefused`, by `username-password-bind`, or by the name of a JSON member.
 */
export const tells = (text: string, secret: Secret): boolean =>
  isOrdinary(secret.text)
    ? new RegExp(`(?<![\\w-])${secret.text}(?![\\w-]|"\\s*:)`).test(text)
    : text.includes(secret.text);
