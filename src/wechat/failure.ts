import type { ProblemCode } from '../core/problems';

/**
 * What a failed call of WeChat's means. Base libraries word their failures differently, and old ones lack `errno`, so the
 * words decide.
 *
 * @param failure what `wx` rejected with: `{ errMsg }`, and not an Error
 * @param otherwise the problem where the words say nothing known
 */
export function problemOfFailure(failure: unknown, otherwise: ProblemCode): ProblemCode {
  const words = errMsgOf(failure);
  if (/interrupted/i.test(words)) return 'interrupted';
  if (/time\s?(d\s)?out/i.test(words)) return 'timedOut';
  if (/not in domain list|url scheme/i.test(words)) return 'originNotAllowed';
  if (/network|request:fail|internet|disconnected|ERR_/i.test(words)) return 'offline';
  return otherwise;
}

const errMsgOf = (failure: unknown): string =>
  typeof failure === 'object' && failure !== null && 'errMsg' in failure ? String(failure.errMsg) : '';
