import { recordError, textOfError } from './records';
import type { Records } from './records';

/**
 * The console that the mini program sees: errors are recorded, the rest is told to the work page, all is passed on. Its members can be replaced, as React does
 * for a moment in a development build.
 */
export function createAppConsole(records: Records): Console {
  const said =
    (kind: 'log' | 'info' | 'warn' | 'debug') =>
    (...values: unknown[]): void => {
      const texts = values.map((value) => (typeof value === 'string' ? value : textOfError(value)));
      records.changed.emit(`${kind}: ${texts.join(' ')}`);
      console[kind](...values);
    };
  return {
    ...console,
    log: said('log'),
    info: said('info'),
    warn: said('warn'),
    debug: said('debug'),
    error(...values: unknown[]) {
      recordError(records, values.map(textOfError).join(' '));
      console.error(...values);
    },
  };
}
