import { element } from '../phone/dom';
import { enclosing, hostOf, onTap, writeRole } from './built-in';
import type { BuiltIn, BuiltInFactory, Host } from './built-in';
import { registerControl } from './form';

interface Choice {
  checked(): boolean;
  check(on: boolean): void;
}

const choices = new WeakMap<Element, Choice>();

function choicesIn(group: Host, selector: string): [Host, Choice][] {
  return [...group.dom.querySelectorAll(selector)].flatMap((dom): [Host, Choice][] => {
    const host = hostOf(dom);
    const choice = choices.get(dom);
    return host === undefined || choice === undefined ? [] : [[host, choice]];
  });
}

const valuesIn = (group: Host, selector: string): string[] =>
  choicesIn(group, selector).flatMap(([host, choice]) => (choice.checked() ? [host.text('value')] : []));

/** A mark that can be on or off, drawn as WeChat's; what a tap does is the caller's. */
function markedChoice(
  host: Host,
  role: 'checkbox' | 'radio' | 'switch',
  tapped: (choice: Choice) => void,
): BuiltIn {
  let on = false;
  host.dom.prepend(element('i', { class: 'choice-mark', 'aria-hidden': 'true' }));
  const draw = (): void => {
    writeRole(host, role);
    host.dom.tabIndex = host.isOn('disabled') ? -1 : 0;
    host.write('aria-checked', String(on));
    host.write('aria-disabled', host.isOn('disabled') ? 'true' : undefined);
    host.dom.style.setProperty('--choice-color', host.text('color') || null);
  };
  const choice: Choice = {
    checked: () => on,
    check: (value) => {
      on = value;
      draw();
    },
  };
  choices.set(host.dom, choice);
  const act = (): void => {
    if (!host.isOn('disabled')) tapped(choice);
  };
  registerControl(host, { value: () => on, reset: () => choice.check(false), activate: act });
  onTap(host, (event) => {
    // A label around it would act a second time.
    event.stopPropagation();
    act();
  });
  draw();
  return {
    changed: (name) => {
      if (name === 'checked') choice.check(host.isOn('checked'));
      else if (name !== 'aria-checked') draw();
    },
  };
}

export const checkbox: BuiltInFactory = (host) =>
  markedChoice(host, 'checkbox', (choice) => {
    choice.check(!choice.checked());
    const group = enclosing(host.dom, 'wx-checkbox-group');
    group?.trigger('change', { value: valuesIn(group, 'wx-checkbox') });
  });

export const radio: BuiltInFactory = (host) =>
  markedChoice(host, 'radio', (choice) => {
    if (choice.checked()) return;
    const group = enclosing(host.dom, 'wx-radio-group');
    if (group !== undefined) choicesIn(group, 'wx-radio').forEach(([, other]) => other.check(false));
    choice.check(true);
    group?.trigger('change', { value: host.text('value') });
  });

export const switchControl: BuiltInFactory = (host) =>
  markedChoice(host, host.text('type') === 'checkbox' ? 'checkbox' : 'switch', (choice) => {
    choice.check(!choice.checked());
    host.trigger('change', { value: choice.checked() });
  });

function group(selector: string, role: string, value: (host: Host) => unknown): BuiltInFactory {
  return (host) => {
    const draw = (): void => writeRole(host, role);
    registerControl(host, {
      value: () => value(host),
      reset: () => choicesIn(host, selector).forEach(([, choice]) => choice.check(false)),
      activate: () => undefined,
    });
    draw();
    return { changed: draw };
  };
}

export const checkboxGroup = group('wx-checkbox', 'group', (host) => valuesIn(host, 'wx-checkbox'));
export const radioGroup = group('wx-radio', 'radiogroup', (host) => valuesIn(host, 'wx-radio')[0] ?? '');
