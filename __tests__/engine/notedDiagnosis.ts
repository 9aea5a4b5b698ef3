import type { ProblemCode } from '../../src/core/problems';
import { createDiagnosis } from '../../src/engine/diagnosis';

/** A diagnosis for a part that is tested alone: `reported` holds the code of each failure, oldest first. */
export function notedDiagnosis() {
  const reported: ProblemCode[] = [];
  const diagnosis = createDiagnosis({
    onProblem: ({ code }) => void reported.push(code),
    onBug: () => undefined,
    traceId: () => 'trace-1',
  });
  return { diagnosis, reported };
}
