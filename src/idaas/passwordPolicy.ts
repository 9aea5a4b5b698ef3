import type { PasswordPolicy } from '../core/flow';
import { textOf, type JsonObject } from './decode';

/**
 * Reads the tenant's rules for a password (contract §5B).
 *
 * @param data the decoded `data` of the answer
 * @returns `null` for each rule that is missing or of another type: it is then not shown, and the server checks it
 */
export function readPasswordPolicy(data: JsonObject): PasswordPolicy {
  const length = (member: string) => (typeof data[member] === 'number' ? data[member] : null);
  return {
    minLength: length('minLength'),
    maxLength: length('maxLength'),
    pattern: textOf(data, 'regEx') || null,
  };
}
