import type { FlowState } from '../../core/flow';
import type { Clock } from '../../core/ports';
import type { StateToken } from '../../core/tokens';
import type { FlowStore } from './store';

/**
 * Measures the age of the present state token. The vendor does not document its lifetime (U5); for a tenant whose lifetime
 * is known, the flow begins again before the server refuses the token.
 *
 * @param longestMs the longest age, ms; `null` accepts any
 * @returns whether `token` is older than that
 */
export function createStateTokenAge(store: FlowStore, clock: Clock, longestMs: number | null) {
  if (longestMs === null) return () => false;

  let since = { token: tokenIn(store.getState()), at: clock.now() };
  store.subscribe((state) => {
    const token = tokenIn(state);
    if (token !== since.token) since = { token, at: clock.now() };
  });

  return (token: StateToken): boolean => token === since.token && clock.now() - since.at >= longestMs;
}

const tokenIn = ({ step }: FlowState): StateToken | null => ('stateToken' in step ? step.stateToken : null);
