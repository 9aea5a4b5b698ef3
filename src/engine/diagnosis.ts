import { ProblemError, problemErrorOf, type Problem, type ProblemCode } from '../core/problems';
import { readServerCode } from '../core/trace';

/** A failure as a host app may log it or send it on. Every member is a code or an id: there is no room for a secret. */
export interface ProblemReport {
  readonly code: ProblemCode;
  /** the provider's error code, normalised; `null` where there is none */
  readonly serverCode: string | null;
  /** the reference that the person is shown, and that the tenant receives where its settings name a header for it */
  readonly traceId: string;
}

/** Told of each failure once. Must not throw. */
export type OnProblem = (report: ProblemReport) => void;

interface Deps {
  readonly onProblem: OnProblem;
  /** told what was thrown where it was not foreseen: a bug of ours, for a developer's console only */
  readonly onBug: (cause: unknown) => void;
  readonly traceId: () => string;
}

export type Diagnosis = ReturnType<typeof createDiagnosis>;

/** Where failures are reported, whatever part they happen in. */
export function createDiagnosis({ onProblem, onBug, traceId }: Deps) {
  const reported = new WeakSet<Problem>();
  return {
    /**
     * Reports a failure, once for a problem, however many parts pass it on or throw it anew.
     * @returns the error to throw on
     */
    report(thrown: unknown) {
      const error = problemErrorOf(thrown);
      if (reported.has(error.problem)) return error;
      reported.add(error.problem);
      // A problem that was foreseen, and only became another one, is no bug.
      const isForeseen =
        error.cause === undefined ? error.problem.code !== 'unexpected' : error.cause instanceof ProblemError;
      if (!isForeseen) onBug(error.cause ?? error);
      const { code, serverCode } = error.problem;
      onProblem({ code, serverCode: readServerCode(serverCode), traceId: traceId() });
      return error;
    },
  };
}
