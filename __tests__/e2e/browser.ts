import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser';
import { chineseFontMissing, hasChineseFont } from '../../scripts/fonts';

let running: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or say where it is in CHROME_PATH.');
  }
  if (!hasChineseFont()) throw new Error(chineseFontMissing);
  return chromium.launch({ executablePath, headless: true, args: [...browserFlags] });
}

/** The one browser of this test worker; started at first use. */
export function sharedBrowser(): Promise<Browser> {
  running ??= launch();
  return running;
}

/** Ends the worker's browser; the next phone would start another. */
export async function closeBrowser(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}
