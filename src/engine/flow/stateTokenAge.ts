import type { FlowState } from '../../core/flow';
import type { Clock } from '../../core/ports';
import type { StateToken } from '../../core/tokens';
import type { FlowStore } from './store';

/**
 * Watches how long the present state token has been here. Its true lifetime is unknown (U5): where a tenant's is known,
 * the flow begins anew before the server has to refuse it.
 *
 * @param longestMs `null` never finds a token too old
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
