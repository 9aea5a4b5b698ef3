/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { PageName } from '../../src/core/route';
import { ANSWERS, words } from './fixtures';
import { openPage } from './render';

const { happened } = words.problems.pageNotOpened;
const FULL: PageName[] = Array.from({ length: 10 }, () => 'home');

describe('a page that could not be opened', () => {
  test('is told at home, to a person who is signed in too, until a try succeeds', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    page.lay(FULL);
    await page.tap(words.account.title, 'link');
    expect(page.says(happened)).toBe(true);
    expect(page.pages()).toEqual(FULL);
    await page.tap(words.home.tryAgain);
    expect(page.says(happened)).toBe(false);
  });

  test('is told once on the page that is open, which offers to try again', async () => {
    const page = await openPage('bind', { at: ANSWERS.binding });
    page.lay(FULL);
    await page.tap(words.bind.byPassword);
    expect(document.body.textContent?.split(happened)).toHaveLength(2);
    expect(page.buttons()).toContain(words.home.tryAgain);
  });
});
