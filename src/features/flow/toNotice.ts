import type { Copy } from '../../copy';
import { momentOf } from '../../core/calendar';
import { lineOf } from '../../core/line';
import { recoveryOf, type Problem, type ProblemCode } from '../../core/problems';
import type { NoticeWords } from '../../ui/Notice';

/** The longest error code that is shown, characters. The vendor's have about 20. */
const SERVER_CODE_LENGTH = 64;

/** The problems whose reason only the server knows. */
const TOLD_BY_SERVER: readonly ProblemCode[] = ['refused'];

/** The person's own choices: no fault, so they are not told in red. */
const CHOSEN: readonly ProblemCode[] = ['phoneDenied', 'phonePrivacyDeclined', 'captchaGivenUp'];

/**
 * A problem as the person reads it: what happened, and what to do about it.
 * @param toldByServer the problems for which the server's sentence, where it sent one, says what happened
 */
export function toNotice(problem: Problem, words: Copy, toldByServer = TOLD_BY_SERVER): NoticeWords {
  const { happened, next } = words.problems[problem.code];
  const { attemptsLeft, retryAt, serverCode, serverMessage } = problem;
  const details = words.problemDetails;
  const whatHappened = () => {
    if (!serverMessage) return happened;
    if (toldByServer.includes(problem.code)) return words.serverSaid(serverMessage);
    // Why no code was sent, such as too many in one day, is known to the server alone.
    return problem.code === 'sendFailed' ? happened + words.gap + words.serverSaid(serverMessage) : happened;
  };
  const whatNext = () => {
    if (retryAt !== undefined) return details.retryAt(momentText(retryAt, words));
    return attemptsLeft === undefined ? next : details.attemptsLeft(attemptsLeft);
  };
  return {
    ...(CHOSEN.includes(problem.code) && { tone: 'neutral' as const }),
    text: whatHappened() + words.gap + whatNext(),
    detail:
      serverCode && isForSupport(problem) ? details.serverCode(lineOf(serverCode, SERVER_CODE_LENGTH)) : '',
  };
}

/**
 * The error message of a field whose text was rejected before anything was sent.
 * @param empty the message of this field if it was left empty
 */
export const mistakeText = (code: ProblemCode, words: Copy, empty: string): string =>
  code === 'fieldEmpty' ? empty : toNotice({ code }, words).text;

/** @param at epoch ms; written in the phone's time zone */
export function momentText(at: number, words: Copy): string {
  const { year, month, day, hour, minute } = momentOf(at);
  return words.moment(year, month, day, hour, minute);
}

/** The server's code is shown only for what the person cannot correct without help. */
const isForSupport = (problem: Problem) => ['tellDeveloper', 'tryAgain'].includes(recoveryOf(problem));
