import { element, phoneButton } from '../phone/dom';
import type { Phone } from '../phone/phone';

export interface ModalOptions {
  title: string;
  content: string;
  showCancel: boolean;
  cancelText: string;
  cancelColor: string;
  confirmText: string;
  confirmColor: string;
  editable: boolean;
  placeholderText: string;
}

/** What the person answered; `content` is what was typed into an editable modal. */
export interface ModalAnswer {
  confirm: boolean;
  cancel: boolean;
  content: string | null;
}

/** Shows a modal dialog and waits for the answer. */
export function openModal(phone: Phone, options: ModalOptions): Promise<ModalAnswer> {
  const field = element('textarea', {
    class: 'modal-field',
    placeholder: options.placeholderText,
    rows: '3',
  });
  field.value = options.content;
  const body = options.editable ? field : element('div', { class: 'modal-content' }, options.content);
  const buttons = element('div', { class: 'modal-buttons' });
  const label = options.title === '' ? options.content : options.title;
  const dialog = element(
    'div',
    { class: 'modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': label },
    ...(options.title === '' ? [] : [element('div', { class: 'modal-title' }, options.title)]),
    ...(options.content === '' && !options.editable ? [] : [body]),
    buttons,
  );
  const mask = element('div', { class: 'mask mask-center' }, dialog);
  return new Promise((resolve) => {
    const choice = (text: string, color: string, confirm: boolean): HTMLButtonElement => {
      const button = phoneButton(text, 'modal-button', () => {
        mask.remove();
        resolve({ confirm, cancel: !confirm, content: options.editable && confirm ? field.value : null });
      });
      button.style.color = color;
      return button;
    };
    if (options.showCancel) buttons.append(choice(options.cancelText, options.cancelColor, false));
    buttons.append(choice(options.confirmText, options.confirmColor, true));
    phone.screen.overlays.append(mask);
  });
}
