import { ProblemError } from '../core/problems';

/**
 * The error of a page that WeChat, or the pages of a host app, did not open or close.
 *
 * @returns a `pageNotOpened` with what WeChat said as its cause; `thrown` itself where it is one already
 */
export function pageNotOpened(thrown: unknown): ProblemError {
  if (!(thrown instanceof ProblemError)) return new ProblemError({ code: 'pageNotOpened' }, thrown);
  if (thrown.problem.code === 'pageNotOpened') return thrown;
  return new ProblemError({ code: 'pageNotOpened' }, thrown.cause ?? thrown);
}
