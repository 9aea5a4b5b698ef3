import type { Page } from 'playwright-core';

/** More than any animation of ours takes; a screen that still differs then moves by itself. */
const mostShots = 20;

/**
 * The screen as PNG, once two shots in a row are the same.
 * @throws when it never comes to rest
 */
export async function capture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  // A screen without its logo is at rest too.
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  const take = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });
  let before = await take();
  for (let shot = 0; shot < mostShots; shot += 1) {
    const after = await take();
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error('the screen never came to rest');
}
