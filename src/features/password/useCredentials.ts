import { useEffect, useRef, useState } from 'react';

export type CredentialName = 'userName' | 'password';

export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/**
 * The user name and password as they are typed. They are kept in a ref, so typing renders nothing, and leave it only
 * through `onSubmit`.
 *
 * @param error the message about what was submitted last; empty for none
 * @param hideCount how many times the page was hidden; each time the password is cleared
 */
export function useCredentials(
  error: string,
  hideCount: number,
  onSubmit: (credentials: Credentials) => void,
) {
  const typed = useRef<Record<CredentialName, string>>({ userName: '', password: '' });
  const [focused, setFocused] = useState<CredentialName | null>(null);
  const [missing, setMissing] = useState<CredentialName | null>(null);
  const [triedLength, setTriedLength] = useState(0);

  useEffect(() => {
    typed.current.password = '';
  }, [hideCount]);

  // After a wrong password, its field is focused.
  const [lastError, setLastError] = useState(error);
  if (error !== lastError) {
    setLastError(error);
    if (error !== '') setFocused('password');
  }

  return {
    focused,
    /** the field that was submitted empty */
    missing,
    /** the length of the password that was submitted last, to select it if it was wrong */
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
