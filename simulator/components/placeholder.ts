import { element } from '../phone/dom';
import type { Host } from './built-in';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Draws a placeholder that has a style or class of its own, which a browser's placeholder cannot have.
 * @returns to be told each changed attribute
 */
export function createPlaceholder(host: Host, field: Field): (name: string) => void {
  const words = element('div', { class: 'wx-placeholder', 'aria-hidden': 'true' });
  const draw = (): void => {
    const className = host.text('placeholder-class');
    const style = host.text('placeholder-style');
    const styled = className !== '' || style !== '';
    field.toggleAttribute('data-styled', styled);
    words.className = `wx-placeholder ${host.scoped(className)}`;
    words.setAttribute('style', style);
    words.textContent = field.placeholder;
    if (styled && field.value === '') host.dom.append(words);
    else words.remove();
  };
  field.addEventListener('input', draw);
  return (name) => {
    if (/^(placeholder.*|value)$/.test(name)) draw();
  };
}
