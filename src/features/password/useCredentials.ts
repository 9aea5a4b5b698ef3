import { useEffect, useRef, useState } from 'react';

export type CredentialName = 'userName' | 'password';

export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

interface Form {
  /** the message about what was submitted last; empty for none */
  readonly error: string;
  /** how many times the page was hidden; each time the password is cleared */
  readonly hideCount: number;
  /** what the field of the user name begins with */
  readonly firstUserName: string;
  readonly onSubmit: (credentials: Credentials) => void;
}

/**
 * The user name and password as they are typed. They are kept in a ref, so typing renders nothing, and leave it only
 * through `onSubmit`. The first field has the focus at once: the user name, or the password where the name is known.
 */
export function useCredentials({ error, hideCount, firstUserName, onSubmit }: Form) {
  const typed = useRef<Record<CredentialName, string>>({ userName: firstUserName, password: '' });
  const [focused, setFocused] = useState<CredentialName | null>(
    firstUserName === '' ? 'userName' : 'password',
  );
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
