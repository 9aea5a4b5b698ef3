/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { phoneClock } from '../../src/wechat/clock';
import { createTestPlatform } from '../world/platform';
import { ANSWERS, words } from './fixtures';
import { FORGOTTEN, PROOF } from './forgottenPasswordPage';
import { openPage } from './render';

const { password, forgottenPassword } = words;

describe('the page of the password', () => {
  const openPassword = (forgotten: Partial<typeof FORGOTTEN>) =>
    openPage('password', {
      at: ANSWERS.binding,
      settings: { captcha: 'skip', forgottenPassword: { ...FORGOTTEN, ...forgotten } },
    });

  test('leads there, and keeps the account that was typed', async () => {
    const page = await openPassword({});
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'wrong');
    await page.tap(password.submit);
    await page.refuse({ code: 'credentialsWrong' });
    await page.tap(forgottenPassword.link);
    expect(page.pages()).toEqual(['home', 'bind', 'password', 'forgotten-password']);
    await page.hide();
    expect(page.field(password.userName)).toHaveProperty('value', 'lina');
    expect(page.field(password.password)).toHaveProperty('value', '');
    expect(page.problemOf(password.password)).toBe('');
  });

  test('says that the password was reset, until the person signs in', async () => {
    const page = await openPassword({});
    await page.doing(() => void page.engine.forgottenPassword.reset(PROOF, 'Fresh2027'));
    await page.answer(undefined);
    expect(page.notice()).toBe(forgottenPassword.done);
    await page.type(password.userName, 'lina');
    await page.type(password.password, 'Fresh2027');
    await page.tap(password.submit);
    expect(page.notice()).toBe('');
    expect(page.server.last()).toMatchObject({
      name: 'bindByPassword',
      args: ['state-1', { userName: 'lina', password: 'Fresh2027' }],
    });
  });

  test('says nothing of a reset at the next visit', async () => {
    const page = await openPassword({});
    await page.doing(() => void page.engine.forgottenPassword.reset(PROOF, 'Fresh2027'));
    await page.answer(undefined);
    await page.close();
    expect(page.engine.forgottenPassword.store.getState().isReset).toBe(false);
  });

  test('shows the company’s own way where it cannot be reset here, to be copied', async () => {
    const page = await openPassword({
      enabled: false,
      url: 'https://example.com/reset',
      text: '请致电服务台 8000',
    });
    await page.tap(forgottenPassword.link);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
    expect(page.says('https://example.com/reset')).toBe(true);
    expect(page.says('请致电服务台 8000')).toBe(true);
    await page.tap(words.agreements.close);
    expect(page.says('https://example.com/reset')).toBe(false);
    await page.tap(forgottenPassword.link);
    await page.tap(words.agreements.copyLink);
    expect(page.says('https://example.com/reset')).toBe(false);
  });

  test('keeps the address open where WeChat does not copy it, to be selected', async () => {
    const page = await openPage('password', {
      at: ANSWERS.binding,
      settings: { forgottenPassword: { ...FORGOTTEN, enabled: false, url: 'https://example.com/reset' } },
      ports: {
        assistance: { ...createTestPlatform(phoneClock).assistance, copy: () => Promise.resolve('declined') },
      },
    });
    await page.tap(forgottenPassword.link);
    await page.tap(words.agreements.copyLink);
    expect(page.says('https://example.com/reset')).toBe(true);
  });

  test('offers nothing where there is no way', async () => {
    await openPassword({ enabled: false });
    expect(screen.queryByRole('button', { name: forgottenPassword.link })).toBeNull();
  });
});
