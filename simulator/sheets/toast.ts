import { element } from '../phone/dom';
import type { Phone } from '../phone/phone';

export interface ToastOptions {
  title: string;
  icon: 'success' | 'error' | 'loading' | 'none';
  image?: string;
  mask?: boolean;
  /** Undefined: until hidden. */
  durationMs?: number;
}

const selector = '.toast-layer';
let timer = 0;

/** Takes the toast or loading sign away; WeChat has one place for both. */
export function hideToast(phone: Phone): void {
  window.clearTimeout(timer);
  phone.screen.overlays.querySelectorAll(selector).forEach((layer) => layer.remove());
}

/** Shows a toast in place of any other. */
export function showToast(phone: Phone, options: ToastOptions): void {
  hideToast(phone);
  const toast = element('div', { class: `toast toast-${options.icon}`, role: 'status' });
  if (options.image !== undefined)
    toast.append(element('img', { src: phone.screen.resource(options.image), alt: '' }));
  else if (options.icon !== 'none')
    toast.append(element('i', { class: `toast-icon toast-icon-${options.icon}` }));
  toast.append(element('span', { class: 'toast-title' }, options.title));
  const layer = element('div', { class: 'toast-layer', 'data-mask': options.mask === true }, toast);
  phone.screen.overlays.append(layer);
  if (options.durationMs !== undefined) timer = window.setTimeout(() => hideToast(phone), options.durationMs);
}
