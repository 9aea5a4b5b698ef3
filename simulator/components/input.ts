import { element } from '../phone/dom';
import { attributeText, onTap } from './built-in';
import type { BuiltInFactory, Host } from './built-in';
import { registerControl } from './form';
import { createPlaceholder } from './placeholder';

type Field = HTMLInputElement | HTMLTextAreaElement;

const inputModes: Record<string, string> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  text: 'text',
};

const keyboardHeight = 0;

/** What assistive technology meets is the field; said on both it would be read twice. */
const claims = /^(aria-.*|role|placeholder|value|maxlength)$/;

function cursorOf(field: Field): number {
  return field.selectionStart ?? field.value.length;
}

function writeValue(field: Field, value: unknown): void {
  const text = attributeText(value);
  if (field.value !== text) field.value = text;
}

// WeChat says maxlength -1 for no limit and 140 when nothing is said.
function writeLimit(host: Host, field: Field): void {
  const limit = host.number('maxlength', 140);
  if (limit < 0) field.removeAttribute('maxlength');
  else field.maxLength = limit;
}

function passToField(host: Host, field: Field, name: string): boolean {
  if (!/^(aria-|role$|aria-role$)/.test(name)) return false;
  const value = host.attribute(name);
  const target = name === 'aria-role' ? 'role' : name;
  if (value === undefined || value === false) field.removeAttribute(target);
  else field.setAttribute(target, attributeText(value));
  return true;
}

function change(host: Host, field: Field, name: string): void {
  if (passToField(host, field, name)) return;
  switch (name) {
    case 'value':
      return writeValue(field, host.attribute('value'));
    case 'placeholder':
      field.placeholder = host.text('placeholder');
      return;
    case 'disabled':
      field.disabled = host.isOn('disabled');
      return;
    case 'maxlength':
      return writeLimit(host, field);
    case 'focus':
    case 'auto-focus':
      return followFocus(host, field, name);
    case 'confirm-type':
      field.enterKeyHint = host.text('confirm-type', 'done');
      return;
    default:
      return;
  }
}

function followFocus(host: Host, field: Field, name: string): void {
  // The element is not in the document yet while its attributes are first set.
  window.setTimeout(() => {
    if (host.isOn(name)) field.focus();
    else if (name === 'focus' && document.activeElement === field) field.blur();
  }, 0);
}

function listen(host: Host, field: Field): void {
  let lastKey = 0;
  field.addEventListener('keydown', (event) => {
    lastKey = event instanceof KeyboardEvent ? event.keyCode : 0;
  });
  field.addEventListener('input', () => {
    host.trigger('input', { value: field.value, cursor: cursorOf(field), keyCode: lastKey });
  });
  field.addEventListener('focus', () => {
    host.trigger('focus', { value: field.value, height: keyboardHeight });
  });
  field.addEventListener('blur', () => {
    host.trigger('blur', { value: field.value, cursor: cursorOf(field) });
  });
}

function control(host: Host, field: Field): void {
  onTap(host, (event) => {
    if (event.target === host.dom && !field.disabled) field.focus();
  });
  registerControl(host, {
    value: () => field.value,
    reset: () => writeValue(field, ''),
    activate: () => field.focus(),
  });
  writeLimit(host, field);
}

/** `<input>`: a real one inside, so typing, autofill and assistive technology work. */
export const input: BuiltInFactory = (host) => {
  const field = element('input', { class: 'wx-field', type: 'text', autocomplete: 'off' });
  host.dom.append(field);
  listen(host, field);
  control(host, field);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    host.trigger('confirm', { value: field.value });
    if (!host.isOn('confirm-hold')) field.blur();
  });
  const placeholder = createPlaceholder(host, field);
  const writeType = (): void => {
    const type = host.text('type', 'text');
    field.type = host.isOn('password') || type === 'safe-password' ? 'password' : 'text';
    field.inputMode = inputModes[type] ?? 'text';
  };
  return {
    changed: (name) => {
      if (name === 'type' || name === 'password') writeType();
      else change(host, field, name);
      placeholder(name);
    },
    claims,
  };
};

/** `<textarea>`: several lines; it may grow with its text. */
export const textarea: BuiltInFactory = (host) => {
  const field = element('textarea', { class: 'wx-field', rows: '1' });
  host.dom.append(field);
  const grow = (): void => {
    if (!host.isOn('auto-height')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
    host.trigger('linechange', { height: field.scrollHeight, lineCount: field.value.split('\n').length });
  };
  listen(host, field);
  field.addEventListener('input', grow);
  control(host, field);
  const placeholder = createPlaceholder(host, field);
  return {
    claims,
    changed: (name) => {
      change(host, field, name);
      placeholder(name);
      if (name === 'value' || name === 'auto-height') window.setTimeout(grow, 0);
    },
  };
};
