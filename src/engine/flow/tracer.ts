import type { FlowEvent, FlowState } from '../../core/flow';
import type { Clock } from '../../core/ports';
import { traceOf, type TraceEntry } from '../../core/trace';

/** How many entries are kept, the newest last. */
const KEPT = 50;

/**
 * Keeps the last entries in memory and passes each to the listeners. Nothing is stored or sent.
 * @param newTraceId returns a text that differs every time
 */
export function createTracer(clock: Clock, newTraceId: () => string) {
  let entries: readonly TraceEntry[] = [];
  let traceId = newTraceId();
  let startedAt: number | null = null;
  const listeners = new Set<(entry: TraceEntry) => void>();

  return {
    /** To be called with every event, the state before it and the state after it. */
    record(event: FlowEvent, before: FlowState, after: FlowState): void {
      const at = clock.now();
      const beginsAttempt = event.type === 'attemptStarted';
      if (beginsAttempt && event.purpose === 'signIn') traceId = newTraceId();
      const endsAttempt = before.attempt.status === 'running' && after.attempt.status !== 'running';
      const tookMs = endsAttempt && startedAt !== null ? at - startedAt : null;
      if (beginsAttempt) startedAt = at;
      const entry: TraceEntry = { traceId, at, tookMs, ...traceOf(event, { before, after }) };
      entries = [...entries, entry].slice(-KEPT);
      listeners.forEach((listen) => listen(entry));
    },

    /** The id of the sign-in that is running, or was the last to run. */
    traceId: () => traceId,

    entries: (): readonly TraceEntry[] => entries,

    /** @returns a function that stops it */
    listen(listener: (entry: TraceEntry) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
