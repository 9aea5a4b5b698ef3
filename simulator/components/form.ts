import { enclosing } from './built-in';
import type { BuiltInFactory, Host } from './built-in';

/** What a form and a label can do with a control. */
export interface Control {
  value(): unknown;
  reset(): void;
  /** What a tap on the control's label does. */
  activate(): void;
}

const controls = new WeakMap<Element, Control>();

export function registerControl(host: Host, control: Control): void {
  controls.set(host.dom, control);
}

export function controlOf(dom: Element): Control | undefined {
  return controls.get(dom);
}

const controlTags =
  'wx-input,wx-textarea,wx-checkbox-group,wx-radio-group,wx-switch,wx-slider,wx-picker,wx-picker-view';

function namedControls(form: HTMLElement): [name: string, control: Control][] {
  return [...form.querySelectorAll(controlTags)].flatMap((dom): [string, Control][] => {
    const control = controls.get(dom);
    const name = dom.getAttribute('name');
    return control === undefined || name === null || name === '' ? [] : [[name, control]];
  });
}

/** `<form>`: gathers the named controls when a button inside asks for it. */
export const form: BuiltInFactory = () => undefined;

/** Answers a button with `form-type` inside a form. */
export function submitOrReset(button: Host): void {
  const owner = enclosing(button.dom, 'wx-form');
  const kind = button.text('form-type');
  if (owner === undefined) return;
  const named = namedControls(owner.dom);
  if (kind === 'submit') {
    const value = Object.fromEntries(named.map(([name, control]) => [name, control.value()]));
    owner.trigger('submit', {
      value,
      formId: 'the formId is no longer available in develop or trial version',
    });
  }
  if (kind === 'reset') {
    named.forEach(([, control]) => control.reset());
    owner.trigger('reset', {});
  }
}
