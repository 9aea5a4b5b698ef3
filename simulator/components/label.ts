import { onTap } from './built-in';
import type { BuiltInFactory } from './built-in';
import { controlOf } from './form';
import { tapEvent } from './built-in';

const labelled = 'wx-button,wx-checkbox,wx-radio,wx-switch,wx-input,wx-textarea';

/** `<label>`: a tap acts on the control it names with `for`, or else on the first one inside. */
export const label: BuiltInFactory = (host) => {
  onTap(host, (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest(labelled) !== null) return;
    const name = host.text('for');
    const page = host.dom.closest('wx-page');
    const named = name === '' ? null : (page?.querySelector(`[id="${CSS.escape(name)}"]`) ?? null);
    const control = name === '' ? host.dom.querySelector(labelled) : named;
    if (control === null) return;
    if (control.localName === 'wx-button') control.dispatchEvent(new CustomEvent(tapEvent));
    else controlOf(control)?.activate();
  });
  return undefined;
};
