import { ProblemError, problemErrorOf, type Problem, type ProblemCode } from '../core/problems';
import { readServerCode } from '../core/trace';
import { createGuard } from './guard';

/** A failure as a host app may log it or send it on. Every member is a code or an id: there is no room for a secret. */
export interface ProblemReport {
  readonly code: ProblemCode;
  /** the provider's error code, normalised; `null` where there is none */
  readonly serverCode: string | null;
  /** the reference that the person is shown, and that the tenant receives where its settings name a header for it */
  readonly traceId: string;
}

/** Told of each failure once. What it throws is told to `onBug`, and changes nothing else. */
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
  const guard = createGuard(onBug);
  const tell = guard(onProblem);
  const tellBug = guard(onBug);
  return {
    /** for each function of the host app that the engine calls */
    guard,

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
      if (!isForeseen) tellBug(error.cause ?? error);
      const { code, serverCode } = error.problem;
      tell({ code, serverCode: readServerCode(serverCode), traceId: traceId() });
      return error;
    },
  };
}
