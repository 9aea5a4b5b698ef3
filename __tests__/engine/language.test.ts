import { describe, expect, test } from '@jest/globals';
import { readLanguageChoice, type Language } from '../../src/core/language';
import type { KeyValueStorage } from '../../src/core/ports';
import { createLanguage } from '../../src/engine/language';
import { createSlowStorage, createTestStorage } from '../world/vault';

const languageOn = (languageStorage: KeyValueStorage, readLanguage: () => Promise<Language>) =>
  createLanguage({ languageStorage, readLanguage });
const says = (language: Language) => () => Promise.resolve(language);

describe('the language', () => {
  test('is simplified Chinese at first', () => {
    const language = languageOn(createTestStorage(), says('en'));
    expect(language.store.getState()).toEqual({ name: 'zh-CN', choice: 'auto' });
  });

  test('is WeChat’s until the person chooses one', async () => {
    const language = languageOn(createTestStorage(), says('zh-HK'));
    await language.open();
    expect(language.store.getState()).toEqual({ name: 'zh-HK', choice: 'auto' });
  });

  test('is the chosen one, at the next launch too', async () => {
    const storage = createTestStorage();
    await languageOn(storage, says('zh-CN')).choose('en');
    const again = languageOn(storage, says('zh-CN'));
    await again.open();
    expect(again.store.getState()).toEqual({ name: 'en', choice: 'en' });
  });

  test('is WeChat’s again after choosing so', async () => {
    const storage = createTestStorage();
    const language = languageOn(storage, says('zh-TW'));
    await language.choose('en');
    await language.choose('auto');
    expect(language.store.getState()).toEqual({ name: 'zh-TW', choice: 'auto' });
    expect(await storage.read()).toBe('auto');
  });

  test('is not changed by a WeChat that answers after a choice', async () => {
    const answers: ((language: Language) => void)[] = [];
    const late = () => new Promise<Language>((resolve) => answers.push(resolve));
    const language = languageOn(createTestStorage(), late);
    const following = language.choose('auto');
    await language.choose('en');
    answers.forEach((answer) => answer('zh-CN'));
    await following;
    expect(language.store.getState().name).toBe('en');
  });

  test('is not changed by a storage that answers after a choice', async () => {
    const { storage, found } = createSlowStorage();
    const language = languageOn(storage, says('zh-CN'));
    const opening = language.open();
    await language.choose('en');
    found('zh-TW');
    await opening;
    expect(language.store.getState()).toEqual({ name: 'en', choice: 'en' });
  });

  test.each([null, 'klingon', 7, {}])('%p in the storage is no choice', (kept) => {
    expect(readLanguageChoice(kept)).toBe('auto');
  });
});
