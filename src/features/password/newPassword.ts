import { useRef, useState } from 'react';
import type { PasswordPolicy } from '../../core/flow';
import { isTooShort } from '../../core/passwordPolicy';
import type { ProblemCode } from '../../core/problems';

/** The fields, in the order they are filled in. */
export const PASSWORD_NAMES = ['oldPassword', 'newPassword', 'repeated'] as const;

export type PasswordName = (typeof PASSWORD_NAMES)[number];

export type TypedPasswords = Readonly<Record<PasswordName, string>>;

/** An input that was rejected before anything was sent. */
export interface PasswordMistake {
  readonly at: PasswordName;
  readonly code: ProblemCode;
}

/** The first mistake in what was typed; `null` if it can be sent. */
export function passwordMistakeIn(
  { oldPassword, newPassword, repeated }: TypedPasswords,
  policy: PasswordPolicy,
): PasswordMistake | null {
  if (oldPassword === '') return { at: 'oldPassword', code: 'fieldEmpty' };
  if (newPassword === '') return { at: 'newPassword', code: 'fieldEmpty' };
  if (isTooShort(policy, newPassword)) return { at: 'newPassword', code: 'passwordTooWeak' };
  return newPassword === repeated ? null : { at: 'repeated', code: 'passwordsDiffer' };
}

/**
 * The refusals of a new password that are told in the server's words: it alone knows its rules, and the code for a password
 * that breaks them is not documented.
 */
export const TOLD_BY_SERVER: readonly ProblemCode[] = [
  'refused',
  'passwordRefused',
  'inputRefused',
  'serverBusy',
];

/** The field that a refusal of the server is about; `null` for none. */
export function fieldRefusedBy(code: ProblemCode): PasswordName | null {
  if (code === 'credentialsWrong') return 'oldPassword';
  return code === 'passwordRefused' || code === 'inputRefused' ? 'newPassword' : null;
}

/**
 * The passwords as they are typed. They are kept in a ref, so typing renders nothing.
 * @param wrong the field with an error, which is then focused
 */
export function usePasswords(wrong: PasswordName | null) {
  const typed = useRef<Record<PasswordName, string>>({ oldPassword: '', newPassword: '', repeated: '' });
  const [focused, setFocused] = useState<PasswordName | null>(null);
  const [lastWrong, setLastWrong] = useState(wrong);
  if (wrong !== lastWrong) {
    setLastWrong(wrong);
    if (wrong) setFocused(wrong);
  }
  return {
    focused,
    typed: (): TypedPasswords => ({ ...typed.current }),
    keep: (name: PasswordName, text: string) => {
      typed.current[name] = text;
    },
    focusAfter: (name: PasswordName) => setFocused(PASSWORD_NAMES[PASSWORD_NAMES.indexOf(name) + 1] ?? null),
    leave: (name: PasswordName) => setFocused((now) => (now === name ? null : now)),
  };
}
