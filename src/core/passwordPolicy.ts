import type { PasswordPolicy } from './flow';
import { readPattern } from './sharedPattern';

/** One rule for a new password. The server decides; what is shown here advises. */
export interface PasswordRule {
  readonly name: 'minLength' | 'maxLength' | 'pattern';
  /** characters; `null` for `pattern` */
  readonly length: number | null;
  /** whether the password fulfils the rule; `null` where only the server can say */
  readonly isMet: boolean | null;
}

/** A longer minimum is a mistake of the tenant's: it must not keep people out. */
const LONGEST_MINIMUM = 64;

/**
 * Checks a password against the rules that can be checked here. The server checks all of them again.
 *
 * @returns the rules in the order in which they are shown
 */
export function rulesOf(policy: PasswordPolicy, password: string): readonly PasswordRule[] {
  const { minLength, maxLength } = lengthsOf(policy);
  const rules: PasswordRule[] = [];
  if (minLength !== null)
    rules.push({ name: 'minLength', length: minLength, isMet: !isTooShort(policy, password) });
  if (maxLength !== null) {
    const length = [...password].length;
    rules.push({ name: 'maxLength', length: maxLength, isMet: length > 0 && length <= maxLength });
  }
  const check = policy.pattern === null ? null : readPattern(policy.pattern);
  if (check) rules.push({ name: 'pattern', length: null, isMet: check(password) });
  return rules;
}

/**
 * Whether a password is too short to be sent. This is the only rule that holds a password back: the others are the server's,
 * in its own dialect, and what it would accept must not be refused here.
 */
export function isTooShort(policy: PasswordPolicy, password: string): boolean {
  const { minLength } = lengthsOf(policy);
  // In UTF-16 units, as Java counts: counting characters could refuse what the server accepts.
  return minLength !== null && password.length < minLength;
}

/** The lengths that make sense; where they contradict each other, neither does. */
function lengthsOf({
  minLength,
  maxLength,
}: PasswordPolicy): Pick<PasswordPolicy, 'minLength' | 'maxLength'> {
  const sane = {
    minLength: isCount(minLength) && minLength <= LONGEST_MINIMUM ? minLength : null,
    maxLength: isCount(maxLength) ? maxLength : null,
  };
  const isContradiction =
    sane.minLength !== null && sane.maxLength !== null && sane.minLength > sane.maxLength;
  return isContradiction ? { minLength: null, maxLength: null } : sane;
}

const isCount = (length: number | null): length is number =>
  length !== null && Number.isInteger(length) && length > 0;
