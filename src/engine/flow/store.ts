import { createStore, type StoreApi } from 'zustand/vanilla';
import { advance, beginning } from '../../core/advance';
import type { FlowEvent, FlowState } from '../../core/flow';

/**
 * Where the person is in the flow, with the state token inside its step and the session token inside the session.
 * DecodeContext is open to all; the only way to change it is an event.
 */
export interface FlowStore {
  getState(): FlowState;
  subscribe: StoreApi<FlowState>['subscribe'];
  getInitialState(): FlowState;
  dispatch(event: FlowEvent): void;
}

/** Told of every event, with the states around it. */
export type TransitionListener = (event: FlowEvent, before: FlowState, after: FlowState) => void;

/** @param wanted whether to be signed in is wanted from the start (employees) or once the person asks (customers) */
export function createFlowStore(wanted: boolean, witness: TransitionListener = () => undefined): FlowStore {
  const store = createStore<FlowState>()(() => beginning(wanted));
  const { getState, subscribe, getInitialState, setState } = store;
  return {
    getState,
    subscribe,
    getInitialState,
    dispatch(event) {
      const before = getState();
      const after = advance(before, event);
      witness(event, before, after);
      setState(after, true);
    },
  };
}
