/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { solve } from './codePage';
import { ANSWERS, words } from './fixtures';
import { openPage } from './render';

const { codes, verify } = words;

const openVerify = () => openPage('verify', { at: ANSWERS.verifying });

describe('the second factor', () => {
  test('waits until it is known where the code can go', async () => {
    const page = await openVerify();
    expect(page.server.names()).toEqual(['signIn', 'mobileByToken']);
    expect(screen.getByRole('status', { name: words.waiting.loading })).toBeTruthy();
    expect(page.buttons()).toEqual([]);
  });

  test('goes to the number that the tenant knows, which is shown masked', async () => {
    const page = await openVerify();
    await page.answer('13800138000');
    expect(page.says(codes.mobile.willGoTo('138****8000'))).toBe(true);
    expect(screen.queryByLabelText(codes.mobile.label)).toBeNull();
    await page.tap(codes.getCode);
    await solve(page);
    await page.answer(undefined);
    expect(page.says(codes.mobile.wentTo('138****8000'))).toBe(true);
    expect(document.body.textContent).not.toContain('13800138000');
    await page.type(codes.digits, '123456');
    await page.tap(verify.submit);
    expect(page.server.last()).toMatchObject({
      name: 'verify',
      args: ['state-1', { recipient: { method: 'mobile', address: '13800138000' }, code: '123456' }],
    });
  });

  test.each([
    ['no number', () => Promise.resolve(null)],
    ['what is no number', () => Promise.resolve('unknown')],
  ])('asks for a number where the tenant tells %s', async (_case, told) => {
    const page = await openVerify();
    await page.answer(await told());
    expect(page.field(codes.mobile.label)).toBeTruthy();
  });

  test('asks for a number where the tenant refuses to tell it', async () => {
    const page = await openVerify();
    await page.refuse({ code: 'refused' });
    expect(page.field(codes.mobile.label)).toBeTruthy();
    expect(page.notice()).toBe('');
  });

  test('can be given by email instead, and by the number again', async () => {
    const page = await openVerify();
    await page.answer('13800138000');
    await page.tap(verify.useEmail);
    expect(page.field(codes.email.label)).toBeTruthy();
    await page.tap(verify.useMobile);
    expect(page.says(codes.mobile.willGoTo('138****8000'))).toBe(true);
  });

  test('can be left', async () => {
    const page = await openVerify();
    await page.answer('13800138000');
    await page.tap(words.notNow);
    expect(page.pages()).toEqual(['home']);
  });
});
