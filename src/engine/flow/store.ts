import { createStore, type StoreApi } from 'zustand/vanilla';
import { advance, beginning } from '../../core/advance';
import type { FlowEvent, FlowState } from '../../core/flow';

/**
 * The state of the flow. The state token is part of its step, the session token part of the session. Any part may read it;
 * an event is the only way to change it.
 */
export interface FlowStore {
  getState(): FlowState;
  subscribe: StoreApi<FlowState>['subscribe'];
  getInitialState(): FlowState;
  dispatch(event: FlowEvent): void;
}

/** Called with every event, the state before it and the state after it. */
export type TransitionListener = (event: FlowEvent, before: FlowState, after: FlowState) => void;

/** @param wanted whether signing in is wanted from the start (employees), or only once the person asks (customers) */
export function createFlowStore(
  wanted: boolean,
  onTransition: TransitionListener = () => undefined,
): FlowStore {
  const store = createStore<FlowState>()(() => beginning(wanted));
  const { getState, subscribe, getInitialState, setState } = store;
  return {
    getState,
    subscribe,
    getInitialState,
    dispatch(event) {
      const before = getState();
      const after = advance(before, event);
      onTransition(event, before, after);
      setState(after, true);
    },
  };
}
