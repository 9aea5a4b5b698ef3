import type { HomeCopy, ProvedBy } from '../../copy';
import { lineOf } from '../../core/line';
import { recoveryOf, type Problem, type ProblemCode } from '../../core/problems';
import type { NoticeWords } from '../../ui/Notice';
import { retryText } from './retryText';

/** The longest error code that is shown, characters. The vendor's have about 20. */
const SERVER_CODE_LENGTH = 64;

/** The problems whose reason only the server knows. */
const TOLD_BY_SERVER: readonly ProblemCode[] = ['refused'];

/** The person's own choices: no fault, so they are not told in red. */
const CHOSEN: readonly ProblemCode[] = ['phoneDenied', 'phonePrivacyDeclined', 'captchaGivenUp'];

interface NoticeOptions {
  /** the problems for which the server's sentence, where it sent one, says what happened */
  readonly toldByServer?: readonly ProblemCode[] | undefined;
  /** what the person gave, so that the notice can say what was not found */
  readonly by?: ProvedBy;
}

/** A problem as the person reads it: what happened, and what to do about it. */
export function toNotice(
  problem: Problem,
  words: HomeCopy,
  { toldByServer = TOLD_BY_SERVER, by }: NoticeOptions = {},
): NoticeWords {
  const isUnknown = problem.code === 'personUnknown' && by !== undefined;
  const { happened, next } = isUnknown ? words.unknownBy[by] : words.problems[problem.code];
  const { attemptsLeft, retryAt, serverCode, serverMessage } = problem;
  const details = words.problemDetails;
  const whatHappened = () => {
    if (!serverMessage) return happened;
    if (toldByServer.includes(problem.code)) return words.serverSaid(serverMessage);
    // Why no code was sent, such as too many in one day, is known to the server alone.
    return problem.code === 'sendFailed' ? details.because(happened, serverMessage) : happened;
  };
  const whatNext = () => {
    if (retryAt !== undefined) return retryText(retryAt, Date.now(), words);
    return attemptsLeft === undefined ? next : details.attemptsLeft(attemptsLeft);
  };
  return {
    ...(CHOSEN.includes(problem.code) && { tone: 'neutral' as const }),
    text: words.joined(whatHappened(), whatNext()),
    detail:
      serverCode && isForSupport(problem) ? details.serverCode(lineOf(serverCode, SERVER_CODE_LENGTH)) : '',
  };
}

/**
 * The error message of a field whose text was rejected before anything was sent.
 * @param empty the message of this field if it was left empty
 */
export const mistakeText = (code: ProblemCode, words: HomeCopy, empty: string): string =>
  code === 'fieldEmpty' ? empty : toNotice({ code }, words).text;

/** The server's code is shown only for what the person cannot correct without help. */
const isForSupport = (problem: Problem) => ['tellDeveloper', 'tryAgain'].includes(recoveryOf(problem));
