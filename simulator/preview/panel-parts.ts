import { element } from '../phone/dom';

/** One group of the control panel. */
export function group(title: string, ...rows: Node[]): HTMLElement {
  return element('section', { class: 'group' }, element('h2', {}, title), ...rows);
}

export function row(label: string, control: HTMLElement): HTMLElement {
  return element('label', { class: 'row' }, element('span', {}, label), control);
}

export function action(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'action' }, text);
  button.addEventListener('click', act);
  return button;
}

/** A choice among a few; the caller is told the chosen value. */
export function choice<Value extends string>(
  options: Readonly<Record<Value, string>>,
  chosen: Value,
  changed: (value: Value) => void,
): HTMLSelectElement {
  const select = element('select');
  for (const value of Object.keys(options) as Value[]) {
    select.append(element('option', { value, selected: value === chosen }, options[value]));
  }
  select.addEventListener('change', () => changed(select.value as Value));
  return select;
}

/** A text that is taken over when the person leaves the field or presses Enter. */
export function text(value: string, changed: (value: string) => void): HTMLInputElement {
  const field = element('input', { type: 'text', value, spellcheck: 'false' });
  field.addEventListener('change', () => changed(field.value.trim()));
  return field;
}

export function check(on: boolean, changed: (on: boolean) => void): HTMLInputElement {
  const box = element('input', { type: 'checkbox', role: 'switch' });
  box.checked = on;
  box.addEventListener('change', () => changed(box.checked));
  return box;
}
