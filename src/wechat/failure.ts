import { problemErrorOf, ProblemError, type ProblemCode } from '../core/problems';

/**
 * What WeChat's words mean, the first match first. Base libraries word failures differently, and old ones have no `errno`.
 * Not even words such as ERR_INTERNET_DISCONNECTED decide whether the phone has a network: the engine asks WeChat.
 */
const MEANINGS: readonly (readonly [RegExp, ProblemCode])[] = [
  [/interrupted/i, 'interrupted'],
  [/time\s?(d\s)?out/i, 'timedOut'],
  [/not in domain list|url scheme/i, 'originNotAllowed'],
  [/network|internet|disconnected|ERR_/i, 'unreachable'],
];

/**
 * The error for a failed call of `wx`.
 *
 * @param failure what `wx` rejected with: `{ errMsg }`, which is not an Error
 * @param otherwise the problem where the words are not known; the error then keeps `failure` as its cause
 */
export function errorOfFailure(failure: unknown, otherwise: ProblemCode): ProblemError {
  const words = errMsgOf(failure);
  const known = MEANINGS.find(([pattern]) => pattern.test(words));
  if (known) return new ProblemError({ code: known[1] });
  return new ProblemError({ code: /request:fail/i.test(words) ? 'unreachable' : otherwise }, failure);
}

/**
 * For a call of `wx` that is not expected to fail.
 * @throws {ProblemError} `unexpected`, with `failure` as its cause
 */
export function throwUnexpected(failure: unknown): never {
  throw problemErrorOf(failure);
}

const errMsgOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'errMsg' in failure ? String(failure.errMsg) : '';
