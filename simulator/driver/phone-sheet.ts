import type { Locator, Page } from 'playwright-core';

/** The user's two answers to WeChat's sheet for the phone number. */
export interface PhoneSheetActions {
  /** Allows it; agrees to the privacy guide first, where the page or WeChat asks about that. */
  allowPhoneNumber(): Promise<void>;
  denyPhoneNumber(): Promise<void>;
}

/**
 * The sheets are WeChat's own, and are Chinese in every language of the phone.
 * @param top the visible page, which may have a button of its own that agrees to the privacy guide (id `agree-privacy`)
 */
export function phoneSheetOf(page: Page, top: Locator): PhoneSheetActions {
  const overlays = page.locator('.overlays');
  const sheet = overlays.getByRole('dialog', { name: '微信用户手机号' });
  const guide = overlays.getByRole('dialog', { name: '用户隐私保护提示' });
  const answer = async (button: '允许' | '不允许'): Promise<void> => {
    const agree = guide.getByRole('button', { name: '同意', exact: true }).or(top.locator('#agree-privacy'));
    await sheet.or(agree).first().waitFor();
    if (await agree.isVisible()) await agree.click();
    await sheet.getByRole('button', { name: button, exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
  };
  return { allowPhoneNumber: () => answer('允许'), denyPhoneNumber: () => answer('不允许') };
}
