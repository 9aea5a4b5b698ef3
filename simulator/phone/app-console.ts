import { recordError, textOfError } from './records';
import type { Records } from './records';

/**
 * The console that the mini program sees: errors are recorded, all is passed on. Its members can be replaced, as React does
 * for a moment in a development build.
 */
export function createAppConsole(records: Records): Console {
  return {
    ...console,
    error(...values: unknown[]) {
      recordError(records, values.map(textOfError).join(' '));
      console.error(...values);
    },
  };
}
