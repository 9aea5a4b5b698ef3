import { createStore, type StoreApi } from 'zustand/vanilla';
import { readLanguageChoice, type Language, type LanguageChoice } from '../core/language';
import type { KeyValueStorage } from '../core/ports';
import { once } from '../core/singleFlight';
import { createTurns } from '../core/turns';
import { createBestEffortStorage } from './bestEffortStorage';

interface Deps {
  /** WeChat's language */
  readonly readLanguage: () => Promise<Language>;
  readonly languageStorage: KeyValueStorage;
}

export interface LanguageState {
  /** what people read now */
  readonly name: Language;
  readonly choice: LanguageChoice;
}

/** The language of the words: WeChat's, unless the person chose another one in the app. */
export function createLanguage({ readLanguage, languageStorage }: Deps) {
  const store: StoreApi<LanguageState> = createStore(() => ({ name: 'zh-CN', choice: 'auto' }));
  const storage = createBestEffortStorage(languageStorage);
  /** Each choice begins a turn: a choice that was made meanwhile stays. */
  const turns = createTurns();

  async function follow(choice: LanguageChoice): Promise<void> {
    const isCurrent = turns.begin();
    if (choice !== 'auto') return store.setState({ name: choice, choice });
    store.setState({ choice });
    const name = await readLanguage();
    if (isCurrent()) store.setState({ name });
  }

  return {
    store,

    /** Restores the stored choice, once; without one, follows WeChat. */
    open: once(async (): Promise<void> => {
      const isCurrent = turns.current();
      const stored = await storage.read();
      if (isCurrent()) await follow(readLanguageChoice(stored));
    }),

    /** If the choice cannot be stored, it holds until the app is closed. */
    async choose(choice: LanguageChoice): Promise<void> {
      await follow(choice);
      await storage.write(choice);
    },
  };
}
