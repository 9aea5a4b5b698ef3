import type { Locator, Page } from 'playwright-core';

/** What WeChat draws over a page besides the sheet for the phone number. Its words are Chinese in every language of the phone. */
export interface DialogActions {
  /** the toast that is shown now, with its text */
  readonly toast: Locator;
  /** Waits for the question whether to dial, and answers it. @returns the number */
  answerCall(answer: 'call' | 'cancel'): Promise<string>;
  /** Waits for the conversation with the customer service, and closes it. */
  closeContact(): Promise<void>;
}

export function dialogsOf(page: Page): DialogActions {
  const overlays = page.locator('.overlays');
  const dial = overlays.getByRole('button', { name: /^呼叫 / });
  const contact = overlays.getByRole('dialog', { name: '客服会话' });
  return {
    toast: overlays.locator('.toast-title'),
    answerCall: async (answer) => {
      const number = (await dial.innerText()).replace('呼叫 ', '');
      const cancel = overlays.getByRole('button', { name: '取消', exact: true });
      await (answer === 'call' ? dial : cancel).click();
      return number;
    },
    closeContact: async () => {
      await contact.getByRole('button', { name: '关闭', exact: true }).click();
      await contact.waitFor({ state: 'detached' });
    },
  };
}
