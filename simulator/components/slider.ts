import { element } from '../phone/dom';
import type { BuiltInFactory } from './built-in';
import { registerControl } from './form';

/** `<slider>`: `changing` while the finger moves, `change` when it lifts. */
export const slider: BuiltInFactory = (host) => {
  const range = element('input', { type: 'range', class: 'slider-range' });
  const note = element('span', { class: 'slider-note' });
  host.dom.append(range, note);
  const showValue = (): void => {
    note.textContent = host.isOn('show-value') ? range.value : '';
  };
  range.addEventListener('input', () => {
    showValue();
    host.trigger('changing', { value: Number(range.value) });
  });
  range.addEventListener('change', () => host.trigger('change', { value: Number(range.value) }));
  registerControl(host, {
    value: () => Number(range.value),
    reset: () => {
      range.value = host.text('min', '0');
    },
    activate: () => range.focus(),
  });
  const draw = (): void => {
    range.min = String(host.number('min', 0));
    range.max = String(host.number('max', 100));
    range.step = String(host.number('step', 1));
    range.disabled = host.isOn('disabled');
    range.setAttribute('aria-label', host.text('aria-label'));
    range.style.accentColor =
      host.text('activeColor') || host.text('active-color') || host.text('selected-color');
  };
  draw();
  range.value = '0';
  return {
    claims: /^(aria-.*|value)$/,
    changed: (name) => {
      draw();
      if (name === 'value') range.value = String(host.number('value', 0));
      showValue();
    },
  };
};
