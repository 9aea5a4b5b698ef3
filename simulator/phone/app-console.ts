import { recordError, textOfError } from './records';
import type { Records } from './records';

/** The console that the mini program sees: errors are recorded, all is passed on. */
export function createAppConsole(records: Records): Console {
  return new Proxy(console, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'error') return member;
      return (...values: unknown[]) => {
        recordError(records, values.map(textOfError).join(' '));
        target.error(...values);
      };
    },
  });
}
