import type { OnProblem, ProblemReport } from './diagnosis';

interface Deps {
  /** told what a listener threw */
  readonly onBug: (cause: unknown) => void;
}

/**
 * The listeners of a host app for failures, where the engine is made before the host can pass one. A listener that throws
 * keeps neither the others nor the sign-in from going on.
 */
export function createProblemListeners({ onBug }: Deps) {
  const listeners = new Set<OnProblem>();
  return {
    /** For `createEngine`. */
    report(problem: ProblemReport): void {
      for (const listener of listeners) {
        try {
          listener(problem);
        } catch (thrown) {
          onBug(thrown);
        }
      }
    },

    /**
     * Calls `listener` once for each failure, with codes and the reference that the person is shown: no secret is in them.
     * @returns a function that stops it
     */
    onProblem(listener: OnProblem): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
