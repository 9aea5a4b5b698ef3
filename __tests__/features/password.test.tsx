/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { ANSWERS, words } from './fixtures';
import { openPage, type OpenPage } from './render';

const { password } = words;

const openPassword = () => openPage('password', { at: ANSWERS.binding });

async function fill(page: OpenPage, userName: string, typed: string): Promise<void> {
  await page.type(password.userName, userName);
  await page.type(password.password, typed);
}

describe('binding by a password', () => {
  test('sends what was typed, the user name without blanks around it', async () => {
    const page = await openPassword();
    await fill(page, ' lina ', ' pass word ');
    await page.tap(password.submit);
    expect(page.server.last()).toMatchObject({
      name: 'bindByPassword',
      args: ['state-1', { userName: 'lina', password: ' pass word ' }],
    });
    await page.tap(password.submit);
    expect(page.server.names()).toEqual(['signIn', 'bindByPassword']);
  });

  test('begins at the user name', async () => {
    const page = await openPassword();
    expect(document.activeElement).toBe(page.field(password.userName));
  });

  test('leads back to the other ways', async () => {
    const page = await openPassword();
    await page.tap(words.bind.otherWays);
    expect(page.pages()).toEqual(['home', 'bind']);
  });

  test('the return key leads from the user name to the password, and from there submits', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    await page.enter(password.userName);
    expect(document.activeElement).toBe(page.field(password.password));
    await page.enter(password.password);
    expect(page.server.last().name).toBe('bindByPassword');
  });

  test.each([
    ['the user name', '', 'password', password.userName, password.userNameEmpty],
    ['the password', 'lina', '', password.password, password.passwordEmpty],
  ])('%s left empty is told at its field, and nothing is sent', async (...row) => {
    const [, userName, typed, label, message] = row;
    const page = await openPassword();
    await fill(page, userName, typed);
    await page.tap(password.submit);
    expect(page.problemOf(label)).toBe(message);
    expect(document.activeElement).toBe(page.field(label));
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('a wrong password is told at its field until the person types again', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'wrong');
    await page.tap(password.submit);
    await page.refuse({ code: 'credentialsWrong', attemptsLeft: 3 });
    expect(page.problemOf(password.password)).toBe('账号或密码不正确，还可以再试 3 次');
    expect(page.notice()).toBe('');
    expect(document.activeElement).toBe(page.field(password.password));
    await page.type(password.password, 'w');
    expect(page.problemOf(password.password)).toBe('');
  });

  test('another failure is said on the page; the next visit says nothing of it', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    await page.tap(password.submit);
    await page.refuse({ code: 'offline' });
    expect(page.notice()).toContain(words.problems.offline.happened);
    expect(page.problemOf(password.password)).toBe('');
    await page.close();
    expect(page.engine.store.getState().attempt).toEqual({ status: 'idle' });
  });
});

describe('refusals that cannot be read', () => {
  async function refused(times: number): Promise<OpenPage> {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    for (let time = 0; time < times; time += 1) {
      await page.tap(password.submit);
      await page.refuse({ code: 'refused' });
    }
    return page;
  }

  test('leave the ways as they are after the first', async () => {
    expect((await refused(1)).buttons()).not.toContain(words.startAgain);
  });

  test('offer to start again after the second, once nothing is under way', async () => {
    const page = await refused(2);
    await page.tap(password.submit);
    expect(page.button(words.startAgain).getAttribute('aria-disabled')).toBe('true');
    await page.refuse({ code: 'refused' });
    await page.tap(words.startAgain);
    expect(page.server.last().name).toBe('signIn');
    await page.answer(ANSWERS.binding);
    expect(page.buttons()).not.toContain(words.startAgain);
  });
});

describe('a password', () => {
  test('is hidden until the person reveals it', async () => {
    const page = await openPassword();
    const type = () => page.field(password.password).getAttribute('type');
    expect(type()).toBe('password');
    await page.tap(password.reveal);
    expect(type()).toBe('text');
    await page.tap(password.conceal);
    expect(type()).toBe('password');
  });

  test('is forgotten once the page is hidden, and concealed again; the user name stays', async () => {
    const page = await openPassword();
    await fill(page, 'lina', 'password');
    await page.tap(password.reveal);
    await page.hide();
    expect(page.field(password.password)).toHaveProperty('value', '');
    expect(page.field(password.password)).toHaveProperty('type', 'password');
    expect(page.field(password.userName)).toHaveProperty('value', 'lina');
    await page.tap(password.submit);
    expect(page.problemOf(password.password)).toBe(password.passwordEmpty);
    expect(page.server.names()).toEqual(['signIn']);
  });
});
