import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Updates } from '../core/ports';

/** Whether a newer version of the mini program is loaded, and the restart that uses it. */
export function createUpdates(updates: Updates) {
  const store: StoreApi<{ readonly isReady: boolean }> = createStore(() => ({ isReady: false }));
  return {
    store,

    /** Listens for a newer version. To be called once, when the app was opened. */
    open: (): void => updates.onReady(() => store.setState({ isReady: true })),

    /** Restarts the app with the newer version; does nothing until one is loaded. */
    apply(): void {
      if (store.getState().isReady) updates.apply();
    },
  };
}
