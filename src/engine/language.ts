import { createStore, type StoreApi } from 'zustand/vanilla';
import { readLanguageChoice, type Language, type LanguageChoice } from '../core/language';
import type { Clock, KeyValueStorage } from '../core/ports';
import { createBestEffortStorage } from './bestEffortStorage';

interface Deps {
  /** WeChat's language */
  readonly readLanguage: () => Promise<Language>;
  readonly languageStorage: KeyValueStorage;
  readonly clock: Clock;
}

export interface LanguageState {
  /** what people read now */
  readonly name: Language;
  readonly choice: LanguageChoice;
}

/** What people read: WeChat's language, unless they chose another here. */
export function createLanguage({ readLanguage, languageStorage, clock }: Deps) {
  const store: StoreApi<LanguageState> = createStore(() => ({ name: 'zh-CN', choice: 'auto' }));
  const shelf = createBestEffortStorage(languageStorage, clock);
  let choices = 0;

  /** Late answers change nothing: whoever chose meanwhile is right. */
  async function follow(choice: LanguageChoice): Promise<void> {
    choices += 1;
    const mine = choices;
    if (choice !== 'auto') return store.setState({ name: choice, choice });
    store.setState({ choice });
    const name = await readLanguage();
    if (mine === choices) store.setState({ name });
  }

  return {
    store,

    /** Takes up what was chosen before, else follows WeChat. */
    async open(): Promise<void> {
      const before = choices;
      const kept = await shelf.read();
      if (before === choices) await follow(readLanguageChoice(kept));
    },

    /** A shelf that refuses means that the choice holds until the app is closed. */
    async choose(choice: LanguageChoice): Promise<void> {
      await follow(choice);
      await shelf.write(choice);
    },
  };
}
