import { createStore, type StoreApi } from 'zustand/vanilla';
import { BUILT_IN_AREAS, joinAreas, readAreaChoice, type Area, type AreaChoice } from '../core/areas';
import type { KeyValueStorage } from '../core/ports';
import type { Problem } from '../core/problems';
import { shared } from '../core/singleFlight';
import type { SignInClient } from '../idaas/signInClient';
import { createBestEffortStorage } from './bestEffortStorage';
import type { Diagnosis } from './diagnosis';
import type { Outcome } from './flow/actions';

interface Deps {
  readonly client: Pick<SignInClient, 'countryCodes'>;
  readonly areaStorage: KeyValueStorage;
  readonly diagnosis: Diagnosis;
}

export interface AreasState {
  /** the area of the numbers that are typed without an area code */
  readonly chosen: AreaChoice;
  /** the areas that can be chosen: the built-in ones, and those of the server once they were loaded */
  readonly list: readonly Area[];
  /** the areas that only the server knows */
  readonly others: 'unasked' | 'loading' | 'loaded' | 'failed';
  /** why they could not be loaded */
  readonly problem: Problem | null;
}

/** The areas of mobile numbers, and the one that was chosen last. No call rejects. */
export function createAreas({ client, areaStorage, diagnosis }: Deps) {
  const store: StoreApi<AreasState> = createStore(() => ({
    chosen: readAreaChoice(null),
    list: BUILT_IN_AREAS,
    others: 'unasked',
    problem: null,
  }));
  const storage = createBestEffortStorage(areaStorage);

  async function choose({ code, country }: AreaChoice): Promise<void> {
    store.setState({ chosen: { code, country } });
    await storage.write({ code, country });
  }

  const askServer = shared(async (): Outcome => {
    store.setState({ others: 'loading', problem: null });
    try {
      const told = await client.countryCodes();
      store.setState({ others: 'loaded', list: joinAreas(told) });
      return null;
    } catch (thrown) {
      const { problem } = diagnosis.report(thrown);
      store.setState({ others: 'failed', problem });
      return problem;
    }
  });

  return {
    store,

    /** Restores the area that was chosen last. */
    open: (): Promise<void> =>
      storage.restore((stored) => store.setState({ chosen: readAreaChoice(stored) })),

    /** If the choice cannot be stored, it holds until the app is closed. */
    choose,

    /** Chooses the area of a calling code, such as one that was pasted. Does nothing where that is chosen already. */
    async follow(code: string): Promise<void> {
      const { chosen, list } = store.getState();
      if (chosen.code !== code)
        await choose(list.find((area) => area.code === code) ?? { code, country: '' });
    },

    /** Asks the server for the other areas, once. After a failure it may be asked again; the built-in ones stay. */
    async loadOthers(): Outcome {
      return store.getState().others === 'loaded' ? null : askServer();
    },

    /** Removes the choice from the phone. */
    async forget(): Promise<void> {
      store.setState({ chosen: readAreaChoice(null) });
      await storage.write(null);
    },
  };
}
