/** A list of listeners that are all told the same thing. */
export interface Signal<Value> {
  on(listener: (value: Value) => void): void;
  /** Without a listener, all are removed, as WeChat's `wx.off…` does. */
  off(listener?: (value: never) => void): void;
  emit(value: Value): void;
  count(): number;
}

export function createSignal<Value>(): Signal<Value> {
  let listeners: ((value: Value) => void)[] = [];
  return {
    on: (listener) => {
      listeners = [...listeners, listener];
    },
    off: (listener) => {
      listeners = listener === undefined ? [] : listeners.filter((other) => other !== listener);
    },
    emit: (value) => listeners.forEach((listener) => listener(value)),
    count: () => listeners.length,
  };
}
