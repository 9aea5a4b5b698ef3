import type { Copy } from '../../copy';
import { momentOf } from '../../core/calendar';
import { recoveryOf, type Problem, type ProblemCode } from '../../core/problems';
import type { NoticeWords } from '../../ui/Notice';

/** A problem in words: what happened, what the server adds to it, and what to do. */
export function toNotice(problem: Problem, words: Copy): NoticeWords {
  const { happened, next } = words.problems[problem.code];
  const { attemptsLeft, retryAt, serverCode, serverMessage } = problem;
  const details = words.problemDetails;
  const whatHappened =
    problem.code === 'refused' && serverMessage ? words.serverSaid(serverMessage) : happened;
  const whatNext = () => {
    if (retryAt !== undefined) return details.retryAt(momentText(retryAt, words));
    return attemptsLeft === undefined ? next : details.attemptsLeft(attemptsLeft);
  };
  return {
    text: whatHappened + words.gap + whatNext(),
    detail: serverCode && isForSupport(problem) ? details.serverCode(serverCode) : '',
  };
}

/**
 * What is wrong with a field, found before anything is sent.
 * @param empty what the field says that was left empty
 */
export const mistakeText = (code: ProblemCode, words: Copy, empty: string): string =>
  code === 'fieldEmpty' ? empty : toNotice({ code }, words).text;

/** An instant (epoch ms) in the words of a language. */
export function momentText(at: number, words: Copy): string {
  const { year, month, day, hour, minute } = momentOf(at);
  return words.moment(year, month, day, hour, minute);
}

/** What the person can mend alone needs no code for the support desk. */
const isForSupport = (problem: Problem) => ['tellDeveloper', 'tryAgain'].includes(recoveryOf(problem));
