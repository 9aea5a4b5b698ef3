import type { HttpResponse } from '../core/ports';
import type { Problem, ProblemCode } from '../core/problems';
import { isObject, parseJson, textOf } from './read';

/**
 * The provider's error codes (contract §8), normalised, and what they mean to us. Two codes say "bad state token"; a code
 * that is not here is `refused`, shown with the server's own words.
 */
const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  'SDK.COMMON.1001': 'inputRefused',
  'SDK.COMMON.1002': 'inputRefused',
  'SDK.COMMON.1003': 'misconfigured',
  'SDK.COMMON.1004': 'misconfigured',
  'SDK.COMMON.1006': 'inputRefused',
  'SDK.COMMON.1007': 'stateTokenInvalid',
  'SDK.COMMON.1008': 'serverBusy',
  'SDK.COMMON.1009': 'misconfigured',
  'SDK.COMMON.1010': 'misconfigured',
  'SDK.COMMON.1011': 'misconfigured',
  'SDK.COMMON.1012': 'misconfigured',
  'SDK.COMMON.1013': 'personUnknown',
  'SDK.COMMON.1014': 'misconfigured',
  'SDK.LOGIN.1001': 'wechatLoginFailed',
  'SDK.LOGIN.1002': 'personUnknown',
  'SDK.LOGIN.1003': 'personLocked',
  'SDK.LOGIN.1004': 'passwordRefused',
  'SDK.LOGIN.1005': 'credentialsWrong',
  'SDK.PARAM.0001': 'misconfigured',
  'SDK.PARAM.0002': 'misconfigured',
  'SDK.PARAM.0003': 'misconfigured',
  'SDK.PARAM.0014': 'stateTokenInvalid',
  'SDK.PARAM.0016': 'idTokenExpired',
  'SDK.PARAM.0023': 'sessionEnded',
  'SDK.CAPTCHA.0002': 'captchaFailed',
  'SDK.CAPTCHA.0006': 'sendFailed',
  'SDK.CAPTCHA.0007': 'codeWrong',
};

/** Both prefixes of the same code, with blanks and in any case, as one (contract §8). */
export const normaliseErrorCode = (printed: string): string =>
  printed
    .trim()
    .toUpperCase()
    .replace(/^IDAAS\./, '');

/** The longest sentence of the server's that we show. */
const MESSAGE_LENGTH = 160;

/**
 * What a refusal means: any answer whose HTTP status is not 200. Its body should be `{"error_code", "error_msg"}`, and
 * may be whatever a proxy put there.
 *
 * @param now epoch ms by this phone, to turn "unlocks in 3 minutes" into an instant
 * @param ofTenant codes that this tenant adds or means differently (U19)
 */
export function problemOfRefusal(
  { status, body }: Pick<HttpResponse, 'status' | 'body'>,
  now: number,
  ofTenant: Readonly<Record<string, ProblemCode>> = {},
): Problem {
  const answer = parseJson(body);
  const members = isObject(answer) ? answer : {};
  const serverCode = normaliseErrorCode(textOf(members, 'error_code'));
  if (serverCode === '')
    return { code: status >= 500 || status === TOO_MANY ? 'serverBusy' : 'answerUnreadable' };
  const message = oneLine(textOf(members, 'error_msg'));
  const code = ofTenant[serverCode] ?? PROBLEM_OF[serverCode] ?? (status >= 500 ? 'serverBusy' : 'refused');
  const attemptsLeft = attemptsLeftIn(message);
  const waitMs = WAITING.includes(code) ? spanMsIn(message) : null;
  return {
    code,
    serverCode,
    ...(message === '' ? {} : { serverMessage: message }),
    ...(attemptsLeft === null ? {} : { attemptsLeft }),
    ...(waitMs === null ? {} : { retryAt: now + waitMs }),
  };
}

/** A proxy's way to say that too many ask at once. */
const TOO_MANY = 429;

/** Problems that a wait may cure, when the server says how long. */
const WAITING: readonly ProblemCode[] = ['personLocked', 'sendFailed'];

const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').slice(0, MESSAGE_LENGTH);

/** A bonus read from one line of words, in either language; nothing depends on it (contract §8). */
function attemptsLeftIn(message: string): number | null {
  const before = /(\d{1,3}) (?:\w+ )?(?:attempt|tries)/i.exec(message);
  const after = /(?:剩余|attempt|remaining)\D{0,24}(\d{1,3})/i.exec(message);
  const found = before ?? after;
  return found ? Number(found[1]) : null;
}

/** "3 分 20 秒", "in 3 minutes and 20 seconds" (SDK.LOGIN.1003); `null` where no span is told. */
function spanMsIn(message: string): number | null {
  const minutes = /(\d{1,5}) ?(?:分|min)/i.exec(message);
  const seconds = /(\d{1,5}) ?(?:秒|sec|s\b)/i.exec(message);
  if (!minutes && !seconds) return null;
  return (Number(minutes?.[1] ?? 0) * 60 + Number(seconds?.[1] ?? 0)) * 1000;
}
