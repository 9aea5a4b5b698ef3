import type { Problem, ProblemCode } from '../core/problems';

/** A refusal as the provider sent it. */
interface Refusal {
  /** the HTTP status */
  readonly status: number;
  /** its `error_code`; empty where the body has none */
  readonly code: string;
  /** its `error_msg` */
  readonly message: string;
}

/**
 * The provider's error codes (contract §8), normalised, and what they mean. Two codes say that the state token is invalid.
 * A code that is not here becomes `refused`, and is shown with the server's own words.
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

/** The longest sentence of the server that is shown, characters. */
const MESSAGE_LENGTH = 160;

/** The status that proxies send when too many requests arrive at once. */
const TOO_MANY = 429;

/** Problems that a wait may solve, where the server says how long. */
const WAITING: readonly ProblemCode[] = ['personLocked', 'sendFailed'];

/**
 * Says what a refusal means.
 *
 * @param refusal any answer that is not a success
 * @param now epoch ms by this phone, to turn "unlocks in 3 minutes" into an instant
 * @param ofTenant error codes, normalised, that this tenant adds or uses differently (U19)
 */
export function problemOfRefusal(
  { status, code: rawCode, message: rawMessage }: Refusal,
  now: number,
  ofTenant: Readonly<Record<string, ProblemCode>> = {},
): Problem {
  const serverCode = normalise(rawCode);
  if (serverCode === '')
    return { code: status >= 500 || status === TOO_MANY ? 'serverBusy' : 'answerUnreadable' };
  const message = oneLine(rawMessage);
  const code = ofTenant[serverCode] ?? PROBLEM_OF[serverCode] ?? (status >= 500 ? 'serverBusy' : 'refused');
  const attemptsLeft = attemptsLeftIn(message);
  const waitMs = WAITING.includes(code) ? waitMsIn(message) : null;
  return {
    code,
    serverCode,
    ...(message === '' ? {} : { serverMessage: message }),
    ...(attemptsLeft === null ? {} : { attemptsLeft }),
    ...(waitMs === null ? {} : { retryAt: now + waitMs }),
  };
}

/** The pages print the same code with and without `IDAAS.`, and with stray blanks (contract §8). */
const normalise = (rawCode: string): string =>
  rawCode
    .trim()
    .toUpperCase()
    .replace(/^IDAAS\./, '');

const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').slice(0, MESSAGE_LENGTH);

/**
 * Reads how many attempts remain. A number of attempts made, or of minutes, is not that. The texts are not documented; that
 * the server may add the number to a wrong password is (contract §5). It is only shown: nothing is decided by what a text says.
 */
function attemptsLeftIn(message: string): number | null {
  const sentences = [
    // "2 remaining", "3 attempts left", "2 of 5 tries left"
    /(?:^|\D)(\d{1,3}) (?:(?:out )?of \d{1,3} )?(?:(?:[a-z]+ )?(?:attempts?|tries|try|chances?|times?) )?(?:left|remain)/i,
    // "2 more attempts"
    /(?:^|\D)(\d{1,3}) more (?:[a-z]+ )?(?:attempt|try|tries|chance|time)/i,
    // "剩余登录尝试次数:4", "还剩 3 次", "remaining attempts: 2", "attempts left: 2"
    /(?:剩余|还剩|remaining|left)[^\d.。]{0,24}(\d{1,3})(?!\d)(?! ?(?:分|秒|小?时|天|min|sec|hour|day|[smhd]\b))/i,
    // "还可以尝试 3 次", "还有 1 次机会"
    /还[可能有][^\d.。]{0,8}(\d{1,3}) ?次/,
  ];
  const found = sentences.map((sentence) => sentence.exec(message)).find((match) => match !== null);
  return found ? Number(found[1]) : null;
}

/** "3 分 20 秒", "in 3 minutes and 20 seconds" (SDK.LOGIN.1003), in ms; `null` where no span is named. */
function waitMsIn(message: string): number | null {
  const minutes = /(\d{1,5}) ?(?:分|min)/i.exec(message);
  const seconds = /(\d{1,5}) ?(?:秒|sec|s\b)/i.exec(message);
  if (!minutes && !seconds) return null;
  return (Number(minutes?.[1] ?? 0) * 60 + Number(seconds?.[1] ?? 0)) * 1000;
}
