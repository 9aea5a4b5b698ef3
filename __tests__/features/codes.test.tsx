/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { MOBILE } from '../engine/codes/openCodeSender';
import { openCode, sentTo, solve } from './codePage';
import { ANSWERS, words } from './fixtures';

const { codes, bind, register } = words;

describe('requesting a code', () => {
  test.each([
    ['nothing', '', codes.mobile.empty],
    ['what is no number', '12345', words.problems.mobileMalformed.happened],
  ])('%s entered is told at the field, and nothing is sent', async (_case, typed, message) => {
    const page = await openCode();
    await page.type(codes.mobile.label, typed);
    await page.tap(codes.getCode);
    expect(page.problemOf(codes.mobile.label)).toContain(message);
    expect(document.activeElement).toBe(page.field(codes.mobile.label));
    expect(page.server.names()).toEqual(['signIn']);
    await page.type(codes.mobile.label, '1');
    expect(page.problemOf(codes.mobile.label)).toBe('');
  });

  test('an email address is asked for where the page is opened for one', async () => {
    const page = await openCode({ query: { method: 'email' } });
    await page.type(codes.email.label, 'a@b');
    await page.enter(codes.email.label);
    expect(page.problemOf(codes.email.label)).toContain(words.problems.emailMalformed.happened);
  });

  test('comes after the puzzle; the page then says where the code went, and asks for it', async () => {
    const page = await openCode();
    await sentTo(page, '138 0013 8000');
    expect(page.server.names()).toEqual(['signIn', 'loadPuzzle', 'solvePuzzle', 'sendCode']);
    expect(page.server.last().args.slice(0, 2)).toEqual(['binding', MOBILE]);
    expect(page.says(codes.mobile.wentTo('138 0013 8000'))).toBe(true);
    expect(page.buttons()).toEqual(['+86', codes.change, bind.submit]);
    expect(document.activeElement).toBe(page.field(codes.digits));
  });

  test('asks for no puzzle where the tenant demands none', async () => {
    const page = await openCode({ settings: { captcha: 'skip' } });
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    expect(page.server.names()).toEqual(['signIn', 'sendCode']);
  });

  test('what the server refuses is said on the page', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await solve(page);
    await page.refuse({ code: 'sendFailed' });
    expect(page.notice()).toContain(words.problems.sendFailed.happened);
    expect(page.buttons()).toEqual(['+86', codes.getCode]);
  });

  test('the recipient can be changed', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.tap(codes.changeMobile);
    expect(page.buttons()).toEqual(['+86', codes.getCode]);
    expect(page.field(codes.mobile.label)).toHaveProperty('disabled', false);
  });
});

describe('submitting a code', () => {
  test.each([
    ['binds an account', ANSWERS.binding, 'binding', bind.submit],
    ['registers', ANSWERS.registering, 'registering', register.submit],
  ] as const)('%s', async (_case, at, step, submit) => {
    const page = await openCode({ at });
    await sentTo(page, '13800138000');
    expect(page.server.last()).toMatchObject({ name: 'sendCode', args: [step, MOBILE, {}] });
    await page.type(codes.digits, ' 123 456 ');
    await page.tap(submit);
    expect(page.server.last()).toMatchObject({
      name: 'bindByCode',
      args: [step, 'state-1', { recipient: MOBILE, code: '123456' }],
    });
    await page.answer(ANSWERS.signedIn);
    expect(page.pages()).toEqual(['home']);
  });

  test.each([
    ['nothing', '', codes.digitsEmpty],
    ['what is no code', '12', words.problems.codeMalformed.happened],
  ])('%s entered is told at the field, and nothing is sent', async (_case, typed, message) => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.type(codes.digits, typed);
    await page.enter(codes.digits);
    expect(page.problemOf(codes.digits)).toContain(message);
    expect(page.server.last().name).toBe('sendCode');
  });

  test('a wrong code is told at the field, which is emptied and entered again', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.type(codes.digits, '111111');
    await page.tap(bind.submit);
    await page.refuse({ code: 'codeWrong' });
    expect(page.problemOf(codes.digits)).toContain(words.problems.codeWrong.happened);
    expect(page.field(codes.digits)).toHaveProperty('value', '');
    expect(document.activeElement).toBe(page.field(codes.digits));
    expect(page.notice()).toBe('');
    await page.tap(bind.submit);
    expect(page.problemOf(codes.digits)).toBe(codes.digitsEmpty);
  });

  test('another failure is said on the page, the code stays; the next visit says nothing of it', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.type(codes.digits, '111111');
    await page.tap(bind.submit);
    await page.refuse({ code: 'offline' });
    expect(page.notice()).toContain(words.problems.offline.happened);
    expect(page.field(codes.digits)).toHaveProperty('value', '111111');
    await page.close();
    expect(page.engine.store.getState().attempt).toEqual({ status: 'idle' });
  });
});
