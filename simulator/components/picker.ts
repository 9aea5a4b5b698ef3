import { openPickerSheet } from '../sheets/picker-sheet';
import { onTap, writeRole } from './built-in';
import type { BuiltInFactory, Host } from './built-in';
import { registerControl } from './form';
import { columnsOf, valueOf } from './picker-columns';
import { recordUnsupported } from '../phone/records';

async function choose(host: Host): Promise<unknown> {
  const columns = columnsOf(host);
  if (columns === undefined) {
    recordUnsupported(host.phone.records, `<picker mode="${host.text('mode', 'selector')}">`);
    return undefined;
  }
  const chosen = await openPickerSheet(host.phone, columns, (column, value) =>
    host.trigger('columnchange', { column, value }),
  );
  if (chosen === undefined) {
    host.trigger('cancel');
    return undefined;
  }
  const value = valueOf(host, columns, chosen);
  host.trigger('change', { value });
  return value;
}

/** `<picker>`: a tap opens a sheet with columns to choose from. */
export const picker: BuiltInFactory = (host) => {
  let value: unknown;
  onTap(host, () => {
    if (host.isOn('disabled')) return;
    void choose(host).then((chosen) => {
      value = chosen ?? value;
    });
  });
  registerControl(host, {
    value: () => value ?? host.attribute('value') ?? '',
    reset: () => {
      value = undefined;
    },
    activate: () => void choose(host),
  });
  writeRole(host, 'button');
  return { changed: () => writeRole(host, 'button') };
};
