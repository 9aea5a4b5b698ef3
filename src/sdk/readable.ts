import type { Guard } from '../engine/guard';

/** A store that can be read and followed. `subscribe` returns a function that ends the subscription. */
export interface Readable<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void;
}

/** What `view` makes of the states of a store. */
export const viewed = <State, View>(
  store: Readable<State>,
  view: (state: State) => View,
): Readable<View> => ({
  getState: () => view(store.getState()),
  subscribe: (listener) => store.subscribe((state, before) => listener(view(state), view(before))),
});

/** `readable` for the host app: what its listeners throw is told to `onBug`, and the engine goes on. */
export const guarded = <State>({ getState, subscribe }: Readable<State>, guard: Guard): Readable<State> => ({
  getState,
  subscribe: (listener) => subscribe(guard(listener)),
});
