import type { Step } from '../../core/flow';
import type { Clock } from '../../core/ports';
import { createStateTokenAge } from './stateTokenAge';
import type { FlowStore } from './store';

/**
 * Which state tokens are not used again.
 *
 * @param longestMs the longest age, ms; `null` accepts any
 */
export function createStaleness(store: FlowStore, clock: Clock, longestMs: number | null) {
  /** Whether a state token is older than the tenant's allow (U5). */
  const isTooOld = createStateTokenAge(store, clock, longestMs);
  return {
    isTooOld,

    /** Whether the state token of the step is too old, was refused, or may have been: see `FlowState.refusals`. */
    isStale: (step: Step): boolean =>
      (store.getState().refusals ?? 0) > 0 || ('stateToken' in step && isTooOld(step.stateToken)),
  };
}
