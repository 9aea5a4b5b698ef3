import { settingsOf } from '../../src/idaas/presets';
import { ANSWERS, words } from './fixtures';
import { openPage, type OpenPage, type Options } from './render';

const { codes, changePassword } = words;

/** A tenant that lets a forgotten password be reset. */
export const FORGOTTEN = { ...settingsOf('eiam').forgottenPassword, enabled: true };

export const PROOF = { recipient: { method: 'mobile', address: '13800138000' }, code: '232326' } as const;

/** The page of a forgotten password, over the one that asks for the password. Codes are sent without a puzzle. */
export const openForgotten = (options: Options = {}) =>
  openPage('forgotten-password', {
    at: ANSWERS.binding,
    settings: { captcha: 'skip', forgottenPassword: FORGOTTEN },
    before: ({ navigation }) => navigation.push('password'),
    ...options,
  });

/** A code was sent to the number. */
export async function withCode(options: Options = {}): Promise<OpenPage> {
  const page = await openForgotten(options);
  await page.type(codes.mobile.label, '13800138000');
  await page.tap(codes.getCode);
  await page.answer(undefined);
  return page;
}

export async function fill(page: OpenPage, code: string, typed: string): Promise<void> {
  await page.type(codes.digits, code);
  await page.type(changePassword.newPassword.label, typed);
}
