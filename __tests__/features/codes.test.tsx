/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { singleUse } from '../../src/core/tokens';
import { MOBILE, PUZZLE, SECOND } from '../engine/codes/sending';
import { createTestStorages } from '../world/platform';
import { ANSWERS, openPage, words, type OpenPage, type Options } from './render';

const { codes, captcha, bind, register } = words;

const openCode = (options: Options = {}) =>
  openPage('code', { at: ANSWERS.binding, query: { method: 'mobile' }, ...options });

/** Solves the puzzle without dragging, and lets the code be sent. */
async function solve(page: OpenPage): Promise<void> {
  await page.answer(PUZZLE);
  await page.tap(captcha.withoutDragging);
  await page.tap(captcha.right);
  await page.tap(captcha.done);
  await page.answer(singleUse('captcha-1'));
}

/** A code was sent to a number that the person entered. */
async function sentTo(page: OpenPage, typed: string): Promise<void> {
  await page.type(codes.mobile.label, typed);
  await page.tap(codes.getCode);
  await solve(page);
  await page.answer(undefined);
}

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

describe('the puzzle', () => {
  test('is given in image pixels, moved by taps', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    expect(page.says(captcha.loadingPicture)).toBe(true);
    await page.answer({ ...PUZZLE, pieceSize: { width: 31, height: 155 } });
    expect(page.says(captcha.howTo)).toBe(true);
    await page.tap(captcha.withoutDragging);
    for (const label of [captcha.farRight, captcha.farRight, captcha.left, captcha.right])
      await page.tap(label);
    expect(page.says(captcha.position(19))).toBe(true);
    await page.tap(captcha.done);
    // 48 px of a picture that is drawn 280 px wide and is 310 image pixels wide
    expect(page.server.last().args[1]).toBeCloseTo((48 * 310) / 280, 5);
    expect(page.says(captcha.checking)).toBe(true);
    expect(page.button(captcha.done).getAttribute('aria-disabled')).toBe('true');
  });

  test('that was not solved is told in the sheet, over a new one', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await page.answer(PUZZLE);
    await page.tap(captcha.withoutDragging);
    await page.tap(captcha.done);
    await page.refuse({ code: 'captchaFailed' });
    await page.answer(SECOND);
    expect(document.querySelector('.sheet__line_problem')?.textContent).toContain(
      words.problems.captchaFailed.happened,
    );
    expect(page.notice()).toBe('');
    await page.tap(captcha.cancel);
    expect(page.says(captcha.title)).toBe(false);
  });
});

describe('the pause before another code', () => {
  const isSendingAgainOffered = () => screen.queryByRole('button', { name: codes.getAgain }) !== null;

  test('is counted in seconds, down to nothing; then a second code can be sent', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    expect(page.says('60 秒后可重新获取')).toBe(true);
    await page.passes(1_000);
    expect(page.says('59 秒后可重新获取')).toBe(true);
    await page.passes(58_000);
    expect(page.says('1 秒后可重新获取')).toBe(true);
    expect(isSendingAgainOffered()).toBe(false);
    await page.passes(1_000);
    expect(page.says('秒后可重新获取')).toBe(false);
    await page.tap(codes.getAgain);
    await solve(page);
    await page.answer(undefined);
    expect(page.server.names().filter((name) => name === 'sendCode')).toHaveLength(2);
    expect(page.says('60 秒后可重新获取')).toBe(true);
  });

  test('goes on where it was after the phone slept', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    // Timers do not run while the phone sleeps; the clock does.
    await page.sleeps(40_000);
    await page.passes(1_000);
    expect(page.says('19 秒后可重新获取')).toBe(true);
  });

  test('that began on an earlier visit is shown, with the field for the code that was sent then', async () => {
    const openStorage = createTestStorages();
    const first = await openCode({ ports: { openStorage } });
    await sentTo(first, '13800138000');
    await first.passes(20_000);
    await first.close();
    const page = await openCode({ ports: { openStorage } });
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    expect(page.server.names()).toEqual(['signIn']);
    expect(page.field(codes.digits)).toBeTruthy();
    expect(page.says('秒后可重新获取')).toBe(true);
  });
});

describe('submitting a code', () => {
  test.each([
    ['binds an account', ANSWERS.binding, 'binding', bind.submit],
    ['registers', ANSWERS.registering, 'registering', register.submit],
  ] as const)('%s', async (_case, at, step, submit) => {
    const page = await openCode({ at });
    await sentTo(page, '13800138000');
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
