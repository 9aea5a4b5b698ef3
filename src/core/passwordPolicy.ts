import type { PasswordPolicy } from './flow';

/** One rule a new password must keep, and whether it does. */
export interface PasswordRule {
  readonly name: 'minLength' | 'maxLength' | 'pattern';
  /** the length, where the rule is one */
  readonly length: number | null;
  readonly isMet: boolean;
}

/** The rules that can be checked here, in the order people read them. The server checks all of them again. */
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

/** The server's dialect may know what ours does not; such a pattern is left to the server. */
function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return null;
  }
}
