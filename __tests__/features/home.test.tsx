/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANSWERS, HOUR_MS, NOW, session, customerWords, words } from './fixtures';
import { openPage } from './render';

const { home } = words;

/** The value beside a label. */
const row = (label: string) => screen.getByText(label).nextElementSibling?.textContent;

describe('home of a person who is signed in', () => {
  test('says since when, and until when', async () => {
    const given = session({ signedInAt: NOW - HOUR_MS, expiresAt: NOW + 30 * HOUR_MS });
    await openPage('home', { at: { status: 'SUCCESS', session: given } });
    expect(row(home.since)).toBe('2026年11月20日 08:00');
    expect(row(home.validUntil)).toBe('2026年11月21日 15:00');
  });

  test('shows number and address masked', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    expect(row(home.mobile)).toBe('139****9000');
    expect(row(home.email)).toBe('li***@example.com');
    expect(page.says('13900139000')).toBe(false);
  });

  test.each([
    ['the name', { name: '李娜', userName: 'lina' }, '李娜'],
    ['the user name, if there is no name', { name: '', userName: 'lina' }, 'lina'],
    ['a general word, if there is neither', { name: '', userName: '' }, home.nameless],
  ])('greets with %s', async (_case, names, title) => {
    const person = { id: 'u1', mobile: '', email: '', ...names };
    await openPage('home', { at: { status: 'SUCCESS', session: session({ person }) } });
    expect(document.querySelector('.screen__title')?.textContent).toBe(title);
  });

  test('asks before it signs out', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    await page.tap(home.signOut);
    expect(page.says(home.signOutConsequence)).toBe(true);
    await page.tap(home.stay);
    expect(page.says(home.signOutConsequence)).toBe(false);
    expect(page.step()).toBe('signedIn');
    await page.tap(home.signOut);
    await page.doing(() => screen.getAllByRole('button', { name: home.signOut }).at(-1)?.click());
    expect(page.step()).toBe('signedOut');
    expect(page.button(home.signIn)).toBeTruthy();
  });

  test('leads to the account', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    await page.tap(words.account.title, 'link');
    expect(page.pages()).toEqual(['home', 'account']);
  });

  test('says when the phone has no network, also if it was lost in the background', async () => {
    let isOffline = false;
    let report = (_now: boolean): void => undefined;
    const connection = {
      isOffline: () => Promise.resolve(isOffline),
      onChange: (listener: typeof report) => ((report = listener), () => undefined),
    };
    const page = await openPage('home', { at: ANSWERS.signedIn, ports: { connection } });
    expect(page.says(home.offline)).toBe(false);
    await page.doing(() => report(true));
    expect(page.says(home.offline)).toBe(true);
    await page.show();
    expect(page.says(home.offline)).toBe(false);
    isOffline = true;
    await page.show();
    expect(page.says(home.offline)).toBe(true);
  });
});

describe('home before signing in', () => {
  test('is an outline while it is unknown who is here, and says so when it takes long', async () => {
    const page = await openPage('home');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('status', { name: words.waiting.loading })).toBeTruthy();
    await page.passes(2_999);
    expect(page.says(words.waiting.slow)).toBe(false);
    await page.passes(1);
    expect(page.says(words.waiting.slow)).toBe(true);
  });

  test('is an outline during a sign-in that began by itself', async () => {
    const page = await openPage('home', { failing: { code: 'interrupted' } });
    await page.doing(() => page.engine.actions.resume());
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('says what failed, and offers to try again; meanwhile the button keeps its label and takes no tap', async () => {
    const page = await openPage('home', { failing: { code: 'serverBusy' } });
    expect(page.notice()).toContain(words.problems.serverBusy.happened);
    await page.tap(home.tryAgain);
    await page.tap(home.tryAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    expect(page.notice()).toBe('');
    await page.answer(ANSWERS.signedIn);
    expect(page.says('李娜')).toBe(true);
  });

  test('tells employees that it is for them, and customers what signing in is for', async () => {
    const failing = { code: 'offline' } as const;
    const forEmployees = await openPage('home', { failing });
    expect(forEmployees.says(words.audience)).toBe(true);
    await forEmployees.close();
    const forCustomers = await openPage('home', { failing, tenant: { audience: 'customer' } });
    expect(forCustomers.says(customerWords.audience)).toBe(true);
  });
});

describe('the language', () => {
  test('is chosen from a list, each language named in its own words', async () => {
    const page = await openPage('home', { at: ANSWERS.signedIn });
    await page.tap(`${words.language.title} 简体中文`, 'link');
    const radios = screen.getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      words.language.auto,
      '简体中文',
      '繁體中文（台灣）',
      '繁體中文（香港）',
      'English',
    ]);
    expect(radios.map((radio) => radio.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    await page.tap('English', 'radio');
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(page.button('Sign out')).toBeTruthy();
  });
});
