import { onTap, writeRole } from './built-in';
import type { BuiltInFactory } from './built-in';
import { submitOrReset } from './form';
import { openTypeAction } from './open-type';

/** `<button>`: a tap submits a form, then does what its open-type says. */
export const button: BuiltInFactory = (host) => {
  const { dom } = host;
  const update = (): void => {
    const disabled = host.isOn('disabled');
    dom.tabIndex = disabled ? -1 : 0;
    writeRole(host, 'button');
    if (host.attribute('aria-disabled') === undefined)
      host.write('aria-disabled', disabled ? 'true' : undefined);
  };
  update();
  onTap(host, () => {
    submitOrReset(host);
    openTypeAction(host);
  });
  return {
    changed: (name) => {
      if (/^(disabled|role|aria-role|aria-disabled)$/.test(name)) update();
    },
  };
};
