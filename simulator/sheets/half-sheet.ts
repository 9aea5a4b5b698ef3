import { element, phoneButton } from '../phone/dom';
import type { Phone } from '../phone/phone';

export interface Choice {
  text: string;
  kind: 'primary' | 'plain' | 'link';
  choose(): void;
}

/**
 * A sheet of WeChat's own that rises from the bottom; it stays until a choice is made.
 * @returns closes the sheet without a choice
 */
export function openHalfSheet(phone: Phone, label: string, content: Node[], choices: Choice[]): () => void {
  const buttons = element('div', { class: 'sheet-buttons' });
  const sheet = element('div', {
    class: 'half-sheet',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': label,
  });
  const mask = element('div', { class: 'mask' }, sheet);
  const close = (): void => mask.remove();
  for (const { text, kind, choose } of choices) {
    const answer = (): void => {
      close();
      choose();
    };
    buttons.append(phoneButton(text, `sheet-button sheet-${kind}`, answer));
  }
  sheet.append(...content, buttons);
  phone.screen.overlays.append(mask);
  return close;
}
