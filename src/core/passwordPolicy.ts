import type { PasswordPolicy } from './flow';

/** One rule for a new password. */
export interface PasswordRule {
  readonly name: 'minLength' | 'maxLength' | 'pattern';
  /** characters; `null` for `pattern` */
  readonly length: number | null;
  /** whether the password fulfils the rule */
  readonly isMet: boolean;
}

/**
 * Checks a password against the rules that can be checked here. The server checks all of them again.
 *
 * @returns the rules in the order in which they are shown
 */
export function rulesOf(
  { minLength, maxLength, pattern }: PasswordPolicy,
  password: string,
): readonly PasswordRule[] {
  const rules: PasswordRule[] = [];
  const length = [...password].length;
  if (minLength !== null) rules.push({ name: 'minLength', length: minLength, isMet: length >= minLength });
  if (maxLength !== null)
    rules.push({ name: 'maxLength', length: maxLength, isMet: length > 0 && length <= maxLength });
  const expression = pattern === null ? null : compile(pattern);
  if (expression !== null) rules.push({ name: 'pattern', length: null, isMet: expression.test(password) });
  return rules;
}

/** A pattern that JavaScript cannot compile is left to the server, whose dialect is another one. */
function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return null;
  }
}
