/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { MOBILE } from '../engine/codes/openCodeSender';
import { openCode, sentTo, solve } from './codePage';
import { AGREEMENTS, ANSWERS, words } from './fixtures';

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
    expect(page.buttons()).toEqual([
      '+86',
      codes.getAgainIn(60),
      bind.submit,
      codes.notReceived,
      bind.otherWays,
    ]);
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
    expect(page.button(codes.getCode).getAttribute('aria-disabled')).toBe('false');
  });

  test('begins at the number, which has the focus; the code can be entered at once', async () => {
    const page = await openCode();
    expect(document.activeElement).toBe(page.field(codes.mobile.label));
    expect(page.field(codes.digits)).toHaveProperty('disabled', false);
    expect(page.buttons()).toEqual(['+86', codes.getCode, bind.submit, codes.notReceived, bind.otherWays]);
  });

  test('again to the same number leads back to the field of the code', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.passes(60_000);
    await page.doing(() => page.field(codes.mobile.label).focus());
    await page.tap(codes.getAgain);
    await solve(page);
    await page.answer(undefined);
    expect(document.activeElement).toBe(page.field(codes.digits));
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

  test.each([
    ['a number', { method: 'mobile' }, codes.mobile.label, '13800138000', words.unknownBy.mobile],
    ['an address', { method: 'email' }, codes.email.label, 'lina@example.com', words.unknownBy.email],
  ] as const)('%s that the tenant does not know is told at its field', async (...row) => {
    const [, query, label, typed, { happened }] = row;
    const page = await openCode({ query, settings: { captcha: 'skip' } });
    await page.type(label, typed);
    await page.tap(codes.getCode);
    await page.answer(undefined);
    await page.type(codes.digits, '123456');
    await page.tap(bind.submit);
    await page.refuse({ code: 'personUnknown' });
    expect(page.problemOf(label)).toBe(happened);
    expect(document.activeElement).toBe(page.field(label));
    expect(page.notice()).toBe('');
    await page.type(label, `${typed}1`);
    expect(page.problemOf(label)).toBe('');
    expect(page.field(codes.digits)).toHaveProperty('value', '');
  });

  test('a code of an earlier visit is submitted with the number that is typed', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.type(codes.digits, '123456');
    await page.tap(bind.submit);
    expect(page.server.last()).toMatchObject({
      name: 'bindByCode',
      args: ['binding', 'state-1', { recipient: MOBILE, code: '123456' }],
    });
  });

  test('is not sent before consent is given, even without a code that was requested', async () => {
    const page = await openCode({ tenant: AGREEMENTS });
    await page.type(codes.mobile.label, '13800138000');
    await page.type(codes.digits, '123456');
    await page.tap(bind.submit);
    expect(page.server.names()).toEqual(['signIn']);
    await page.tap(words.agreements.agreeAndGoOn);
    expect(page.server.last().name).toBe('bindByCode');
  });

  const ofSix = { captcha: 'skip', codeLength: { min: 6, max: 6 } } as const;

  test('happens by itself at the last character, where all codes of the tenant are of one length', async () => {
    const page = await openCode({ settings: ofSix });
    await page.type(codes.digits, '123456');
    expect(page.server.names()).toEqual(['signIn']);
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await page.answer(undefined);
    await page.type(codes.digits, '12345');
    expect(page.server.last().name).toBe('sendCode');
    await page.type(codes.digits, '123456');
    expect(page.server.last()).toMatchObject({ name: 'bindByCode', args: ['binding', 'state-1', {}] });
  });

  test('waits for the button where codes may be longer', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.type(codes.digits, '12345678');
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
