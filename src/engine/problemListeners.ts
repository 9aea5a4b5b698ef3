import type { OnProblem, ProblemReport } from './diagnosis';
import { createGuard } from './guard';

interface Deps {
  /** told what a listener threw */
  readonly onBug: (cause: unknown) => void;
}

/**
 * The listeners of a host app for failures, where the engine is made before the host can pass one. A listener that throws
 * keeps neither the others nor the sign-in from going on.
 */
export function createProblemListeners({ onBug }: Deps) {
  const guard = createGuard(onBug);
  /** each listener as it is called, by the one that was given */
  const listeners = new Map<OnProblem, OnProblem>();
  return {
    /** For `createEngine`. */
    report(problem: ProblemReport): void {
      listeners.forEach((tell) => tell(problem));
    },

    /**
     * Calls `listener` once for each failure, with codes and the reference that the person is shown: no secret is in them.
     * @returns a function that stops it
     */
    onProblem(listener: OnProblem): () => void {
      listeners.set(listener, guard(listener));
      return () => void listeners.delete(listener);
    },
  };
}
