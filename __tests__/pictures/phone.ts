import type { Browser } from 'playwright-core';
import { openPhone, storedBefore } from '../../simulator/driver';
import type { Phone, PhoneSettings } from '../../simulator/driver';
import { copyOf } from '../../src/copy/index';
import type { Copy } from '../../src/copy/index';
import { languageOf } from '../../src/core/language';
import { companyOf } from '../packages';
import { keptConsent } from '../packages/keptConsent';
import type { Picture, Variant } from './picture';

/** The instant at which every picture is taken: on the phone and in the sandbox. 2026-01-01 10:00 in China. */
export const pictureTime = Date.UTC(2026, 0, 1, 2, 0);

/** A usual phone's screen in CSS pixels. */
const usualSize = { width: 390, height: 844 } as const;

/** A phone that knows the words of the language it is set to. */
export interface PicturePhone extends Phone {
  readonly words: Copy;
  close(): Promise<void>;
}

/** How the phone is set; the screen is a usual phone's unless said otherwise. */
export type PhoneSetting = Pick<Variant, 'theme' | 'fontScale'> & {
  /** as WeChat spells it */
  readonly language: string;
  readonly size?: { readonly width: number; readonly height: number };
};

/**
 * Opens a phone of its own whose clock stands at {@link pictureTime}.
 * @param origin of a running simulator
 * @throws what the simulator says when the mini program does not start
 */
export async function openPicturePhone(
  browser: Browser,
  origin: string,
  picture: Picture,
  { theme, fontScale, language, size = usualSize }: PhoneSetting,
): Promise<PicturePhone> {
  const { openid = 'openid-picture', mobile = '13800138000', privacy = 'agreed' } = picture;
  const { audience, app = audience } = picture;
  const read = languageOf(language);
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(pictureTime);
  if (picture.consent !== 'ask')
    await context.addInitScript(storedBefore(openid, keptConsent.key, keptConsent.valueIn(app)));
  // Trace ids are drawn by chance, and stand on two pages.
  await context.addInitScript(() => {
    Math.random = () => 0.6180339887;
  });
  const settings: PhoneSettings = { openid, mobile, theme, fontScale, language, privacy };
  const phone = await openPhone(context, origin, settings).catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  return {
    ...phone,
    words: copyOf(read, { company: companyOf(app, read), audience }),
    close: () => context.close(),
  };
}
