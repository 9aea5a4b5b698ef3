import { singleUse } from '../../src/core/tokens';
import { PUZZLE } from '../engine/codes/openCodeSender';
import { ANSWERS, words } from './fixtures';
import { openPage, type OpenPage, type Options } from './render';

const { codes, captcha } = words;

/** The page for a code by SMS, to bind an account. */
export const openCode = (options: Options = {}) =>
  openPage('code', { at: ANSWERS.binding, query: { method: 'mobile' }, ...options });

/** Solves the puzzle without dragging, and lets the code be sent. */
export async function solve(page: OpenPage): Promise<void> {
  await page.answer(PUZZLE);
  await page.tap(captcha.withoutDragging);
  await page.tap(captcha.right);
  await page.tap(captcha.done);
  await page.answer(singleUse('captcha-1'));
}

/** A code was sent to a number that the person entered. */
export async function sentTo(page: OpenPage, typed: string): Promise<void> {
  await page.type(codes.mobile.label, typed);
  await page.tap(codes.getCode);
  await solve(page);
  await page.answer(undefined);
}
