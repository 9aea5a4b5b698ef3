/** A store that can be read and followed. `subscribe` returns a function that ends the subscription. */
export interface Readable<State> {
  getState(): State;
  subscribe(listener: (state: State, before: State) => void): () => void;
}
