import { element, phoneButton } from '../phone/dom';
import type { Phone } from '../phone/phone';

/** Offers a list to choose from; answers the index, or undefined when the person cancels. */
export function openActionSheet(
  phone: Phone,
  items: string[],
  title: string,
  color: string,
): Promise<number | undefined> {
  const label = title === '' ? '操作菜单' : title;
  const sheet = element('div', {
    class: 'action-sheet',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': label,
  });
  const mask = element('div', { class: 'mask' }, sheet);
  return new Promise((resolve) => {
    const answer = (index: number | undefined): void => {
      mask.remove();
      resolve(index);
    };
    if (title !== '') sheet.append(element('div', { class: 'action-title' }, title));
    items.forEach((item, index) => {
      const button = phoneButton(item, 'action-item', () => answer(index));
      button.style.color = color;
      sheet.append(button);
    });
    sheet.append(phoneButton('取消', 'action-item action-cancel', () => answer(undefined)));
    mask.addEventListener('click', (event) => {
      if (event.target === mask) answer(undefined);
    });
    phone.screen.overlays.append(mask);
  });
}
