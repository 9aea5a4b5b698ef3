import type { Page } from 'playwright-core';
import { cutTexts } from './seen';

/** The fonts that the visible page is drawn with, as the browser names them. */
export async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const selector = '.page:not([hidden]) wx-page *';
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const fonts = await Promise.all(
      nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    return [...new Set(fonts.flatMap((one) => one.fonts.map(({ familyName }) => familyName)))];
  } finally {
    await session.detach();
  }
}

/** What {@link cutTexts} finds, with the fonts it was drawn with: in another font the same text may fit. */
export async function cutOn(page: Page): Promise<string[]> {
  const cut = await page.evaluate(cutTexts);
  if (cut.length === 0) return [];
  const fonts = await fontsOf(page);
  return cut.map((text) => `${text} (drawn with ${fonts.join(', ')})`);
}
