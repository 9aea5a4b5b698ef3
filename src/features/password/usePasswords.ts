import { useRef, useState } from 'react';

/** The fields, in the order they are filled in. */
export const PASSWORD_NAMES = ['oldPassword', 'newPassword', 'repeated'] as const;

export type PasswordName = (typeof PASSWORD_NAMES)[number];

export type TypedPasswords = Readonly<Record<PasswordName, string>>;

/**
 * The passwords as they are typed. They rest outside React's state, so typing renders nothing.
 * @param wrong the field that something is wrong with: it is entered by itself
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
