import { element, phoneButton } from './dom';
import type { Lifecycle } from './lifecycle';
import type { Phone } from './phone';

function labelled(className: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = phoneButton('', className, onClick);
  button.setAttribute('aria-label', label);
  return button;
}

/** Draws WeChat's own button at the top right, and the way back from the background. */
export function showCapsule(phone: Phone, life: Lifecycle): void {
  const { root, cover } = phone.screen;
  const capsule = element('div', { class: 'capsule' });
  capsule.append(
    labelled('capsule-more', '更多', () => phone.records.changed.emit('capsule: 更多')),
    labelled('capsule-close', '关闭', life.background),
  );
  cover.append(phoneButton('回到小程序', 'background-return', life.foreground));
  root.append(capsule);
  if (phone.screen.metrics().safeBottom > 0) root.append(element('i', { class: 'home-indicator' }));
}
