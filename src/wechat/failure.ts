import type { ProblemCode } from '../core/problems';

/**
 * What a failed call of WeChat's means. Base libraries word their failures differently, and `errno` is missing in old ones:
 * the words decide.
 *
 * @param otherwise where the words say nothing we know
 */
export function problemOfFailure(errMsg: string | undefined, otherwise: ProblemCode): ProblemCode {
  const words = errMsg ?? '';
  if (/interrupted/i.test(words)) return 'interrupted';
  if (/time\s?(d\s)?out/i.test(words)) return 'timedOut';
  if (/not in domain list|url scheme/i.test(words)) return 'originNotAllowed';
  if (/network|request:fail|internet|disconnected|ERR_/i.test(words)) return 'offline';
  return otherwise;
}
