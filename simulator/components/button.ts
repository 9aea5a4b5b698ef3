import { submitOrReset } from './form';
import { onTap } from './built-in';
import type { BuiltInFactory } from './built-in';
import { openTypeAction } from './open-type';

/** `<button>`: a tap submits a form, then does what its open-type says. */
export const button: BuiltInFactory = (host) => {
  const { dom } = host;
  dom.setAttribute('role', 'button');
  dom.tabIndex = 0;
  const act = (): void => {
    submitOrReset(host);
    openTypeAction(host);
  };
  onTap(host, act);

  return {
    changed: (name) => {
      if (name === 'disabled') {
        dom.tabIndex = host.isOn('disabled') ? -1 : 0;
        if (host.isOn('disabled')) dom.setAttribute('aria-disabled', 'true');
        else if (dom.hasAttribute('aria-disabled') && host.attribute('aria-disabled') === undefined) {
          dom.removeAttribute('aria-disabled');
        }
      }
    },
  };
};
