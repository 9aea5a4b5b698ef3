/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANSWERS, NOW, words } from './fixtures';
import { openPage, type OpenPage, type Options } from './render';
import { scrolledTo } from './taro';

const { password, locked, next, bind, home } = words;

/** The account was locked after too many wrong passwords. @param ms until it is open again */
async function lockedFor(ms: number, options: Options = {}): Promise<OpenPage> {
  const page = await openPage('password', { at: ANSWERS.binding, ...options });
  await page.type(password.userName, 'lina');
  await page.type(password.password, 'wrong');
  await page.tap(password.submit);
  await page.refuse({ code: 'personLocked', retryAt: NOW + ms });
  return page;
}

describe('an account that is locked for a time', () => {
  test('says so, counts down, and names another way as the next thing to do', async () => {
    const page = await lockedFor(599_000);
    expect(page.says(locked.title)).toBe(true);
    expect(page.says('09:59')).toBe(true);
    await page.passes(1_000);
    expect(page.says('09:58')).toBe(true);
    expect(screen.getByRole('timer', { name: locked.timeLeftSpoken(9, 58) }).textContent).toBe('09:58');
    expect(page.buttons()).toEqual([next.byMobileCode, next.copy]);
    await page.tap(next.byMobileCode);
    expect(page.pages()).toEqual(['home', 'bind', 'password', 'code']);
  });

  test('is told from the top of the page, which a field may have scrolled', async () => {
    await lockedFor(599_000);
    expect(scrolledTo).toEqual([0]);
  });

  test('names the time of the day where the wait is long', async () => {
    const page = await lockedFor(2 * 3_600_000);
    expect(page.says(words.problemDetails.retryAt(words.clock(11, 0)))).toBe(true);
    expect(page.says('2:00:00')).toBe(false);
  });

  test('can be tried again once the time is over; the user name is still there, the password is not', async () => {
    const page = await lockedFor(2_000);
    await page.passes(2_000);
    expect(page.says(locked.over)).toBe(true);
    expect(page.buttons()).toEqual([home.tryAgain, next.byMobileCode]);
    await page.tap(home.tryAgain);
    expect(page.field(password.userName)).toHaveProperty('value', 'lina');
    expect(page.field(password.password)).toHaveProperty('value', '');
    expect(document.activeElement).toBe(page.field(password.password));
    await page.type(password.password, 'right');
    await page.tap(password.submit);
    expect(page.server.last()).toMatchObject({
      name: 'bindByPassword',
      args: ['state-1', { userName: 'lina', password: 'right' }],
    });
  });

  test.each([
    ['a code by email', { at: { ...ANSWERS.binding, codeMethods: ['email'] as const } }, [next.byEmailCode]],
    ['the page of all ways', { at: { ...ANSWERS.binding, codeMethods: [] } }, [bind.otherWays]],
    [
      'nothing where there is no other way',
      { at: { ...ANSWERS.binding, codeMethods: [] }, settings: { offerWechatPhone: false } },
      [],
    ],
  ])('leads to %s', async (_case, options, labels) => {
    const page = await lockedFor(60_000, options);
    expect(page.buttons()).toEqual([...labels, next.copy]);
  });

  test('leads back to the page of all ways', async () => {
    const page = await lockedFor(60_000, { at: { ...ANSWERS.binding, codeMethods: [] } });
    await page.tap(bind.otherWays);
    expect(page.pages()).toEqual(['home', 'bind']);
  });

  test('without a time is told on the form, which stays', async () => {
    const page = await openPage('password', { at: ANSWERS.binding });
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'wrong');
    await page.tap(password.submit);
    await page.refuse({ code: 'personLocked' });
    expect(page.notice()).toContain(words.problems.personLocked.happened);
    expect(page.field(password.userName)).toHaveProperty('value', 'lina');
  });
});
