import type { Problem, ProblemCode } from '../core/problems';
import type { Proof } from './http';
import { attemptsLeftIn, oneLine, waitMsIn } from './refusalText';

/** A refusal as the provider sent it. */
interface Refusal {
  /** the HTTP status */
  readonly status: number;
  /** its `error_code`; empty where the body has none */
  readonly code: string;
  /** its `error_msg` */
  readonly message: string;
  /** what the request proved; `null` for nothing */
  readonly proof: Proof | null;
}

/**
 * The provider's error codes (contract §8) without their prefix, and what they mean. A code that is not here becomes
 * `refused`, and is shown with the server's own words. 1005, 1006, 1007 and `PARAM.0014` depend on what the call proved, see
 * {@link problemOfProof}.
 */
const PROBLEM_OF: Readonly<Record<string, ProblemCode>> = {
  'COMMON.1001': 'inputRefused',
  'COMMON.1002': 'inputRefused',
  'COMMON.1003': 'misconfigured',
  'COMMON.1004': 'misconfigured',
  'COMMON.1006': 'inputRefused',
  'COMMON.1007': 'inputRefused',
  'COMMON.1008': 'serverBusy',
  'COMMON.1009': 'misconfigured',
  'COMMON.1010': 'misconfigured',
  'COMMON.1011': 'misconfigured',
  'COMMON.1012': 'misconfigured',
  'COMMON.1013': 'personUnknown',
  'COMMON.1014': 'misconfigured',
  'LOGIN.1001': 'wechatLoginFailed',
  'LOGIN.1002': 'personUnknown',
  'LOGIN.1003': 'personLocked',
  // The service could not obtain the password policy (E:userapi/returncode.html): no fault of the password.
  'LOGIN.1004': 'serverBusy',
  'LOGIN.1005': 'credentialsWrong',
  'PARAM.0001': 'misconfigured',
  'PARAM.0002': 'misconfigured',
  'PARAM.0003': 'misconfigured',
  'PARAM.0009': 'codeWrong',
  'PARAM.0014': 'inputRefused',
  'PARAM.0016': 'idTokenExpired',
  'PARAM.0023': 'sessionEnded',
  'CAPTCHA.0002': 'captchaFailed',
  // The captcha token is expired, or unknown (H:ErrorCode).
  'CAPTCHA.0003': 'captchaFailed',
  'CAPTCHA.0004': 'captchaFailed',
  'CAPTCHA.0006': 'sendFailed',
  'CAPTCHA.0007': 'codeWrong',
  // E:userapi/pwd/change-by-mobile.html
  'SMS.1005': 'codeWrong',
  // Huawei's numbers (H:ErrorCode).
  'LOGIN.0001': 'personLocked',
  'LOGIN.0002': 'credentialsWrong',
  'PARAM.0004': 'captchaFailed',
  'PARAM.0005': 'captchaFailed',
  'PARAM.0006': 'inputRefused',
};

/** Codes for a parameter that has expired, is wrong, or has the wrong type: their text names the parameter. */
const ABOUT_PARAMETER = ['COMMON.1005', 'COMMON.1006', 'COMMON.1007'];

/** The status that proxies send when too many requests arrive at once. */
const TOO_MANY = 429;

const UNAUTHORIZED = 401;

/** A refusal that arrives as a success, with an error code in its body. */
const OK = 200;

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
  { status, code: rawCode, message: rawMessage, proof }: Refusal,
  now: number,
  ofTenant: Readonly<Record<string, ProblemCode>> = {},
): Problem {
  const serverCode = normalise(rawCode);
  const key = serverCode.replace(/^SDK\./, '');
  const message = oneLine(rawMessage);
  const known =
    ofTenant[serverCode] ??
    ofTenant[key] ??
    problemOfProof({ status, key, message, proof }) ??
    PROBLEM_OF[key];
  const code = endsSession(status, known, proof) ? 'sessionEnded' : (known ?? unknownProblem(status, key));
  if (serverCode === '') return { code };
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

function unknownProblem(status: number, key: string): ProblemCode {
  if (status >= 500 || status === TOO_MANY) return 'serverBusy';
  return key === '' ? 'answerUnreadable' : 'refused';
}

/** What a proof that the server does not accept is called, by the proof. */
const INVALID: Readonly<Record<Proof, ProblemCode>> = {
  stateToken: 'stateTokenInvalid',
  idToken: 'idTokenExpired',
  session: 'sessionEnded',
};

/**
 * The vendor documents one code for an invalid state token, 1007 (seeds 000–003), and patterns of which others are made:
 * 1005 "{0} has expired", 1006 "{0} parameter error" (E:userapi/returncode.html). So the name in the text decides. CIAM has
 * `PARAM.0014` for it alone; without a state token in the call it is a parameter that is wrong. EIAM prints 1007 "state_token parameter error" for a call with an id token as well (E:userapi/social/unbind-account.html).
 *
 * @returns the problem of a refused proof; `undefined` where the refusal is about something else
 */
function problemOfProof({
  status,
  key,
  message,
  proof,
}: Pick<Refusal, 'status' | 'message' | 'proof'> & { readonly key: string }): ProblemCode | undefined {
  if (proof === null) return undefined;
  const isBare = key === '' && status === UNAUTHORIZED;
  const isIdTokenRefused = proof === 'idToken' && status === UNAUTHORIZED;
  if (isBare || isIdTokenRefused) return INVALID[proof];
  if (key === 'PARAM.0014' && proof === 'stateToken') return INVALID[proof];
  if (!ABOUT_PARAMETER.includes(key)) return undefined;
  const named = proof === 'idToken' ? /id_?token|state_?token/i : /state_?token/i;
  // Without a text, 1007 means what the seeds print.
  const isAboutProof = named.test(message) || (key === 'COMMON.1007' && message === '');
  return isAboutProof && proof !== 'session' ? INVALID[proof] : undefined;
}

/**
 * Only CIAM documents how a renewal is refused (`PARAM.0023`). Any refusal that is not about the service or its settings
 * therefore ends the session: a bound person is signed in again without a page, and no one keeps a session that nothing accepts.
 */
const endsSession = (status: number, known: ProblemCode | undefined, proof: Proof | null): boolean =>
  proof === 'session' &&
  (status === OK || (status >= 400 && status < 500)) &&
  status !== TOO_MANY &&
  known !== 'serverBusy' &&
  known !== 'misconfigured';

/** The pages print the same code with and without `IDAAS.`, and with stray blanks (contract §8). */
const normalise = (rawCode: string): string =>
  rawCode
    .trim()
    .toUpperCase()
    .replace(/^IDAAS\./, '');
