import { createStore, type StoreApi } from 'zustand/vanilla';
import { readLastWay, storedWay, type BindWay } from '../core/lastWay';
import type { KeyValueStorage } from '../core/ports';
import type { Problem } from '../core/problems';
import { createBestEffortStorage } from './bestEffortStorage';
import type { FlowStore } from './flow/store';

interface Deps {
  readonly store: FlowStore;
  readonly lastWayStorage: KeyValueStorage;
}

/** Remembers the way by which an account was bound or registered last, so that it is offered first. It outlives a sign-out. */
export function createLastWay({ store: flow, lastWayStorage }: Deps) {
  const store: StoreApi<{ readonly way: BindWay | null }> = createStore(() => ({ way: null }));
  const storage = createBestEffortStorage(lastWayStorage);

  async function keep(way: BindWay | null): Promise<void> {
    store.setState({ way });
    await storage.write(way && storedWay(way));
  }

  return {
    store,

    /** Restores the way that was used last. */
    open: (): Promise<void> => storage.restore((stored) => store.setState({ way: readLastWay(stored) })),

    /**
     * Binds, and remembers the way if that led to another step.
     *
     * @returns the outcome of `bind`
     */
    async using(way: BindWay, bind: () => Promise<Problem | null>): Promise<Problem | null> {
      const { step } = flow.getState();
      const problem = await bind();
      if (problem === null && flow.getState().step !== step) void keep(way);
      return problem;
    },

    /** Removes it from the phone. */
    forget: (): Promise<void> => keep(null),
  };
}
