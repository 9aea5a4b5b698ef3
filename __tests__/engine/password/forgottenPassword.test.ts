import { describe, expect, test } from '@jest/globals';
import { binding, openEngine, settle, type Options } from '../openEngine';
import { createTestPages } from '../../world/pages';

const BY_SMS = { recipient: { method: 'mobile', address: '13800138000' }, code: '232326' } as const;
const IDLE = { isRunning: false, problem: null, isReset: false };

/** A person on the page of a forgotten password, which lies over the page that asks for the password. */
function openForgotten(options: Options = {}) {
  const engine = openEngine(options);
  engine.answered(binding);
  engine.pages.lay(['home', 'bind', 'password', 'forgotten-password']);
  engine.forgottenPassword.open();
  return {
    ...engine,
    state: () => engine.forgottenPassword.store.getState(),
    reset: (password = 'Fresh2027') => engine.forgottenPassword.reset(BY_SMS, password),
  };
}

describe('a forgotten password', () => {
  test('is replaced by the code and the new one, without a token, and the page of the password is back', async () => {
    const app = openForgotten();
    const before = app.store.getState();
    const outcome = app.reset();
    expect(app.state()).toEqual({ ...IDLE, isRunning: true });
    expect(app.server.last()).toMatchObject({ name: 'resetPassword', args: [BY_SMS, 'Fresh2027'] });
    await app.server.last().answer(undefined);
    expect(await outcome).toBeNull();
    expect(app.state()).toEqual({ ...IDLE, isReset: true });
    expect(app.pages.open()).toEqual(['home', 'bind', 'password']);
    // The flow was not touched: its step and its state token are those of before.
    expect(app.store.getState()).toBe(before);
  });

  test('that is refused is told to the caller and on the page, which stays open until the person corrects it', async () => {
    const app = openForgotten();
    const outcome = app.reset();
    await app.server.last().refuse({ code: 'codeWrong' });
    expect(await outcome).toEqual({ code: 'codeWrong' });
    expect(app.state()).toEqual({ ...IDLE, problem: { code: 'codeWrong' } });
    expect(app.pages.open()).toContain('forgotten-password');
    app.forgottenPassword.dismissProblem();
    expect(app.state()).toEqual(IDLE);
  });

  test.each(['stateTokenInvalid', 'sessionEnded', 'idTokenExpired'] as const)(
    'that is refused as %s begins nothing anew: the call carries no token',
    async (code) => {
      const app = openForgotten();
      void app.reset();
      await app.server.last().refuse({ code });
      expect(app.codes).toEqual([]);
      expect(app.step()).toMatchObject({ name: 'binding', stateToken: 'state-1' });
    },
  );

  test('is one request where the person taps twice', async () => {
    const app = openForgotten();
    const both = [app.reset(), app.reset()];
    expect(app.server.names()).toEqual(['resetPassword']);
    await app.server.last().answer(undefined);
    expect(await Promise.all(both)).toEqual([null, null]);
  });

  test('is sent again after a refusal, and the last refusal is gone meanwhile', async () => {
    const app = openForgotten();
    void app.reset();
    await app.server.last().refuse({ code: 'offline' });
    void app.reset('Other2027');
    expect(app.state()).toEqual({ ...IDLE, isRunning: true });
    expect(app.server.last().args).toEqual([BY_SMS, 'Other2027']);
  });
});

describe('where the answer finds the person elsewhere', () => {
  test('they went back to the password: they are told, and no page is closed', async () => {
    const app = openForgotten();
    void app.reset();
    await app.pages.back(1);
    await app.server.last().answer(undefined);
    expect(app.state().isReset).toBe(true);
    expect(app.pages.open()).toEqual(['home', 'bind', 'password']);
  });

  test('they signed in or left: it changes nothing', async () => {
    const app = openForgotten();
    void app.reset();
    app.forgottenPassword.finish();
    await app.server.last().answer(undefined);
    expect(app.state()).toEqual(IDLE);
    expect(app.pages.open()).toContain('forgotten-password');
  });

  test('they opened the page again: a refusal of before is not shown, and a new request is not the old one', async () => {
    const app = openForgotten();
    void app.reset('First2027');
    app.forgottenPassword.open();
    void app.reset('Second2027');
    const [first, second] = app.server.asked;
    await first?.refuse({ code: 'codeWrong' });
    expect(app.state()).toEqual({ ...IDLE, isRunning: true });
    expect(second?.args).toEqual([BY_SMS, 'Second2027']);
  });
});

describe('the way back', () => {
  test('of a page that a link opened is the page of the password in its place', async () => {
    const app = openForgotten();
    app.pages.lay(['forgotten-password']);
    void app.reset();
    await app.server.last().answer(undefined);
    expect(app.pages.open()).toEqual(['password']);
  });

  test('that WeChat does not open is reported, and the password is reset all the same', async () => {
    const problems: string[] = [];
    const app = openForgotten({
      ports: {
        navigation: {
          ...createTestPages(),
          openPages: () => ['home', 'bind', 'password', 'forgotten-password'],
          back: () => Promise.reject(new Error('navigateBack:fail')),
        },
      },
      onProblem: ({ code }) => void problems.push(code),
    });
    const outcome = app.reset();
    await app.server.last().answer(undefined);
    expect(await outcome).toBeNull();
    expect(app.state().isReset).toBe(true);
    expect(problems).toEqual(['unexpected']);
  });

  test('is open without a reset too', async () => {
    const app = openForgotten();
    void app.forgottenPassword.returnToPassword();
    await settle();
    expect(app.pages.open()).toEqual(['home', 'bind', 'password']);
  });
});
