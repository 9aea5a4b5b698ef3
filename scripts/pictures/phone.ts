import type { Browser, Locator, Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/index';
import type { PhonePermission } from '../../simulator/index';
import { copyOf } from '../../src/copy/index';
import type { Copy } from '../../src/copy/index';
import { languageOf } from '../../src/core/language';
import { failure } from '../failure';
import { keepBefore, keptConsent } from '../kept-consent';
import type { Picture, Variant } from './picture';

/** The instant at which every picture is taken: on the phone and in the sandbox. 2026-01-01 10:00 in China. */
export const pictureTime = Date.UTC(2026, 0, 1, 2, 0);

/** A phone's screen in CSS pixels. */
export const screenSize = { width: 390, height: 844 } as const;

/** The phone as a picture's way walks it; it knows the words of the language it is set to. */
export interface PicturePhone {
  readonly words: Copy;
  readonly sandbox: Sandbox;
  readonly page: Page;
  /** the visible page, for what cannot be found by a text */
  readonly top: Locator;
  /** Waits until this stands on the visible page. */
  shows(text: string): Promise<void>;
  /** Taps the control with this name, or the text; the one on top where there are two. */
  tap(name: string): Promise<void>;
  /** Fills the field with this label. */
  type(label: string, text: string): Promise<void>;
  /** Answers WeChat's sheet for the phone number, which is Chinese in every language. */
  answerPhoneSheet(answer: '允许' | '不允许'): Promise<void>;
  /** What WeChat answers to the phone button from now on. */
  phonePermission(mode: PhonePermission): Promise<void>;
  /** As if the visible page used something that the privacy guide tells of. */
  usePersonalData(): Promise<void>;
  /** Loses the network, and starts the app again. */
  relaunchOffline(): Promise<void>;
  /** The screen as PNG, once two pictures in a row are the same. */
  capture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** How the phone is set; the screen is {@link screenSize} unless said otherwise. */
export type PhoneSetting = Pick<Variant, 'theme' | 'fontScale'> & {
  /** as WeChat spells it */
  readonly language: string;
  readonly size?: { readonly width: number; readonly height: number };
};

function addressOf(origin: string, picture: Picture, { theme, fontScale, language }: PhoneSetting): string {
  const { openid = 'openid-picture', mobile = '13800138000', privacy = 'agreed' } = picture;
  const url = new URL(origin);
  const parameters = { openid, mobile, theme, fontScale, language, frame: 0, privacy };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url.href;
}

async function started(page: Page): Promise<void> {
  const problems = page.locator('.problems');
  await page.waitForFunction(
    () => window.simulator?.ready === true || document.querySelector('.problems') !== null,
  );
  if ((await problems.count()) > 0) throw failure(await problems.first().innerText());
}

async function settledPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  // A screen without its logo is at rest too.
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
  const take = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });
  let before = await take();
  for (let shot = 0; shot < 20; shot += 1) {
    const after = await take();
    if (after.equals(before)) return after;
    before = after;
  }
  throw failure('the screen never came to rest');
}

function ofScreen(page: Page): Pick<PicturePhone, 'top' | 'shows' | 'tap' | 'type' | 'answerPhoneSheet'> {
  const top = page.locator('.page:not([hidden]) wx-page');
  const screen = page.locator('.page:not([hidden]) .page-view, .overlays');
  return {
    top,
    shows: (text) => top.getByText(text).filter({ visible: true }).first().waitFor(),
    tap: async (name) => {
      const button = screen.getByRole('button', { name, exact: true }).filter({ visible: true });
      const text = screen.getByText(name, { exact: true }).filter({ visible: true });
      await button.or(text).first().waitFor();
      await ((await button.count()) > 0 ? button : text).last().click();
    },
    type: (label, text) =>
      top.getByLabel(label, { exact: true }).and(top.locator('wx-input, input')).first().fill(text),
    answerPhoneSheet: async (answer) => {
      const sheet = page.locator('.overlays').getByRole('dialog', { name: '微信用户手机号' });
      await sheet.getByRole('button', { name: answer, exact: true }).click();
      await sheet.waitFor({ state: 'detached' });
    },
  };
}

/**
 * Opens a phone of its own whose clock stands at {@link pictureTime}.
 * @param origin of a running simulator
 * @throws a failure with what the simulator says when the mini program does not start
 */
export async function openPicturePhone(
  browser: Browser,
  origin: string,
  sandbox: Sandbox,
  { picture, variant }: { readonly picture: Picture; readonly variant: PhoneSetting },
): Promise<PicturePhone> {
  const context = await browser.newContext({
    viewport: variant.size ?? screenSize,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(15_000);
  if (picture.consent !== 'ask')
    await context.addInitScript(keepBefore(picture.openid ?? 'openid-picture', keptConsent));
  const page = await context.newPage();
  await page.clock.setFixedTime(pictureTime);
  // Trace ids are drawn by chance, and stand on two pages.
  await page.addInitScript(() => {
    Math.random = () => 0.6180339887;
  });
  await page.goto(addressOf(origin, picture, variant));
  await started(page);
  return {
    words: copyOf(languageOf(variant.language)),
    sandbox,
    page,
    ...ofScreen(page),
    phonePermission: (mode) => page.evaluate((wanted) => window.simulator?.phonePermission(wanted), mode),
    usePersonalData: () => page.evaluate(() => window.simulator?.usePersonalData()),
    relaunchOffline: async () => {
      await page.evaluate(() => window.simulator?.network(false));
      await page.reload();
      await started(page);
    },
    capture: () => settledPicture(page),
    close: () => context.close(),
  };
}
