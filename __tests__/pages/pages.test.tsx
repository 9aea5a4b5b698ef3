/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/core/flow';
import { PAGES, type PageName } from '../../src/core/route';
import { ANSWERS } from '../features/fixtures';
import { descriptionOf, openPage } from '../features/render';

/** The answer that leads to the step on which a page is open. */
const STEP_OF: Readonly<Record<PageName, Answer>> = {
  home: ANSWERS.signedIn,
  bind: ANSWERS.binding,
  register: ANSWERS.registering,
  password: ANSWERS.binding,
  'forgotten-password': ANSWERS.binding,
  code: ANSWERS.binding,
  verify: ANSWERS.verifying,
  'change-password': ANSWERS.passwordExpired,
  account: ANSWERS.signedIn,
  denied: ANSWERS.denied,
  unsupported: ANSWERS.unknown,
  privacy: ANSWERS.signedIn,
  agreement: ANSWERS.signedIn,
  trace: ANSWERS.signedIn,
};

/** The pages of the flow: a person who closes the last of them has left the flow. */
const FLOW_PAGES: readonly PageName[] = [
  'bind',
  'register',
  'password',
  'forgotten-password',
  'code',
  'verify',
  'change-password',
  'denied',
  'unsupported',
];

const open = (name: PageName) => openPage(name, { at: STEP_OF[name] });

describe.each(PAGES)('the page %s', (name) => {
  test('follows the type size chosen in WeChat', async () => {
    const page = await open(name);
    expect(page.meta()?.getAttribute('data-root-font-size')).toBe('system');
  });

  test('refers from each of its fields to a message that is on the page', async () => {
    await open(name);
    const fields = [...document.querySelectorAll('input')];
    expect(() => fields.map(descriptionOf)).not.toThrow();
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});

describe.each(FLOW_PAGES)('when the person closes the page %s', (name) => {
  test('and it was the last of the flow, they have declined', async () => {
    const page = await open(name);
    page.lay(['home', name]);
    await page.close();
    expect(page.pages()).toEqual(['home']);
    expect(page.wanted()).toBe(false);
  });

  test('and another of the flow lies below, they have not', async () => {
    const page = await open(name);
    page.lay(['home', 'bind', name]);
    await page.close();
    expect(page.wanted()).toBe(true);
  });
});

test.each(PAGES.filter((name) => !FLOW_PAGES.includes(name)))('closing %s declines nothing', async (name) => {
  const page = await open(name);
  await page.close();
  expect(page.wanted()).toBe(true);
});

test('a person who comes back to home from the flow has declined', async () => {
  const page = await openPage('home', { at: ANSWERS.binding });
  expect(page.step()).toBe('binding');
  expect(page.wanted()).toBe(false);
});
