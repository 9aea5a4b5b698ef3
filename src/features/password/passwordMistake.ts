import type { PasswordPolicy } from '../../core/flow';
import { rulesOf } from '../../core/passwordPolicy';
import type { ProblemCode } from '../../core/problems';
import type { PasswordName, TypedPasswords } from './usePasswords';

/** What is wrong with a field, and with which. */
export interface PasswordMistake {
  readonly at: PasswordName;
  readonly code: ProblemCode;
}

/** The first thing wrong with what was typed, found without a request; `null` where it may be sent. */
export function passwordMistakeIn(
  { oldPassword, newPassword, repeated }: TypedPasswords,
  policy: PasswordPolicy,
): PasswordMistake | null {
  if (oldPassword === '') return { at: 'oldPassword', code: 'fieldEmpty' };
  if (newPassword === '') return { at: 'newPassword', code: 'fieldEmpty' };
  if (rulesOf(policy, newPassword).some(({ isMet }) => !isMet))
    return { at: 'newPassword', code: 'passwordTooWeak' };
  return newPassword === repeated ? null : { at: 'repeated', code: 'passwordsDiffer' };
}

/** The field that a refusal is about; `null` where it is about none. */
export function fieldRefusedBy(code: ProblemCode): PasswordName | null {
  if (code === 'credentialsWrong') return 'oldPassword';
  return code === 'passwordRefused' || code === 'inputRefused' ? 'newPassword' : null;
}
