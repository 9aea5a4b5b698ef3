import { useEffect, useRef, useState } from 'react';

export type CredentialName = 'userName' | 'password';

export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/**
 * What is typed for a user name and a password. It rests outside React's state, so typing renders nothing, and goes
 * nowhere but into `onSubmit`.
 *
 * @param wrongness what is wrong with what was typed last; empty while nothing is
 * @param hidings how many times the page was hidden: the password does not outlast it
 */
export function useCredentials(
  wrongness: string,
  hidings: number,
  onSubmit: (credentials: Credentials) => void,
) {
  const typed = useRef<Record<CredentialName, string>>({ userName: '', password: '' });
  const [focused, setFocused] = useState<CredentialName | null>(null);
  const [missing, setMissing] = useState<CredentialName | null>(null);
  const [triedLength, setTriedLength] = useState(0);

  useEffect(() => {
    typed.current.password = '';
  }, [hidings]);

  // A wrong password is typed anew at once: its field is entered by itself.
  const [lastWrongness, setLastWrongness] = useState(wrongness);
  if (wrongness !== lastWrongness) {
    setLastWrongness(wrongness);
    if (wrongness !== '') setFocused('password');
  }

  return {
    focused,
    /** the field that was left empty */
    missing,
    /** characters of the password tried last, to be selected when it was wrong */
    triedLength,
    focus: setFocused,
    leave: (field: CredentialName) => setFocused((now) => (now === field ? null : now)),
    keep: (field: CredentialName, text: string) => {
      typed.current[field] = text;
      if (missing === field) setMissing(null);
    },
    submit: () => {
      const { password } = typed.current;
      const userName = typed.current.userName.trim();
      const empty = userName === '' ? 'userName' : password === '' ? 'password' : null;
      setMissing(empty);
      setFocused(empty);
      setTriedLength(password.length);
      if (empty === null) onSubmit({ userName, password });
    },
  };
}
