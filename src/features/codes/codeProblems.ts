import type { Copy } from '../../copy';
import type { Problem, ProblemCode } from '../../core/problems';
import type { NoticeWords } from '../../ui/Notice';
import { mistakeText, toNotice } from '../flow/toNotice';
import type { CodeTask } from './codeTask';
import type { useCodeSending } from './useCodeSending';

/** An input that was rejected before anything was sent. */
export interface Mistake {
  readonly at: 'recipient' | 'code';
  readonly code: ProblemCode;
}

interface Situation {
  readonly words: Copy;
  readonly task: CodeTask;
  readonly sending: Pick<ReturnType<typeof useCodeSending>, 'problem' | 'isPuzzleOpen'>;
  readonly mistake: Mistake | null;
}

/** The messages of a page that asks for a code, each at its place. */
export interface CodeProblems {
  /** at the fields; empty for none */
  readonly recipient: string;
  readonly code: string;
  /** what belongs to no field; while the puzzle is open, the puzzle shows it */
  readonly notice: NoticeWords | null;
  readonly puzzle: string;
}

/**
 * Where each problem is told: a wrong code at the code, and a recipient that the tenant does not know at its field. There is
 * room for one line at a field; the other ways, which are the next thing to do, are linked below the form.
 */
export function codeProblemsOf({ words, task, sending, mistake }: Situation): CodeProblems {
  const { exchange, toldByServer, method, known } = task;
  const noticeOf = (problem: Problem | null) =>
    problem && toNotice(problem, words, { toldByServer, by: method });
  const textOf = (problem: Problem | null) => noticeOf(problem)?.text ?? '';
  const placeOf = ({ code }: Problem) => {
    if (code === 'codeWrong') return 'code';
    return code === 'personUnknown' && known === null ? 'recipient' : 'page';
  };
  const at = (place: ReturnType<typeof placeOf>) =>
    [exchange.problem, sending.problem].find((problem) => problem && placeOf(problem) === place) ?? null;
  const mistakeAt = (place: Mistake['at'], empty: string) =>
    mistake?.at === place ? mistakeText(mistake.code, words, empty) : '';
  return {
    recipient:
      mistakeAt('recipient', words.codes[method].empty) ||
      (at('recipient') === null ? '' : words.unknownBy[method].happened),
    code: mistakeAt('code', words.codes.digitsEmpty) || textOf(at('code')),
    notice: sending.isPuzzleOpen ? null : noticeOf(at('page')),
    puzzle: textOf(sending.problem),
  };
}
