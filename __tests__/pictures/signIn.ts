import { animationOf } from './animation';
import type { Frame } from './animation';
import { capture } from './camera';
import type { PicturePhone } from './phone';
import type { Studio } from './studio';
import { pictureNamed } from './table';

/** Milliseconds: long enough to read a screen, and to see where it is touched. */
const readFor = 1500;
const touchFor = 600;

const setting = { theme: 'light', fontScale: 1, language: 'zh_CN' } as const;

/** Has the phone remember where it was touched last. */
const watchTouches = (phone: PicturePhone): Promise<void> =>
  phone.page.evaluate(() => {
    document.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        document.body.dataset['touch'] = JSON.stringify({ x: clientX, y: clientY });
      },
      true,
    );
  });

async function lastTouch({ page }: PicturePhone): Promise<NonNullable<Frame['touch']>> {
  const noted = await page.evaluate(() => document.body.dataset['touch'] ?? '');
  return JSON.parse(noted) as NonNullable<Frame['touch']>;
}

/** The screen before an action, twice: as it is, and with the finger where the action put it. */
async function touched(phone: PicturePhone, act: () => Promise<void>): Promise<Frame[]> {
  const png = await capture(phone.page);
  await act();
  return [
    { png, ms: readFor },
    { png, ms: touchFor, touch: await lastTouch(phone) },
  ];
}

/**
 * An employee's first sign-in, from the silent start to home, in three taps.
 * @returns an animation as WebP
 */
export async function takeSignIn(studio: Studio): Promise<Buffer> {
  const waiting = await studio.visit(pictureNamed('home/launch-waiting'), setting, ({ page }) =>
    capture(page),
  );
  const frames = await studio.visit(pictureNamed('bind/asked'), setting, async (phone) => {
    const { words, top, page } = phone;
    await watchTouches(phone);
    const asked = await touched(phone, () => phone.tap(words.bind.byPhone));
    await phone.visible(words.agreements.question);
    const consent = await touched(phone, () => phone.tap(words.agreements.agreeAndGoOn));
    await page.getByRole('dialog', { name: '微信用户手机号' }).waitFor();
    const sheet = await touched(phone, () => phone.allowPhoneNumber());
    await phone.at('pages/home/index');
    await phone.toast.waitFor();
    const said = await capture(page);
    await phone.toast.waitFor({ state: 'detached' });
    await phone.visible(top.getByText('张珊'));
    const home = await capture(page);
    return [...asked, ...consent, ...sheet, { png: said, ms: readFor }, { png: home, ms: 2 * readFor }];
  });
  return animationOf([{ png: waiting, ms: readFor }, ...frames]);
}
