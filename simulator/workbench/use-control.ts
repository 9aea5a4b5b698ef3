import { useCallback, useEffect, useState } from 'react';
import { control } from './control';
import type { ControlForm } from './control';
import { useWork } from './state';

let form: Promise<ControlForm> | undefined;

/** What the control API offers; the same for as long as the page is open. */
export function useForm(): ControlForm | undefined {
  const { attempt } = useWork();
  const [known, setKnown] = useState<ControlForm>();
  useEffect(() => {
    form ??= control.form();
    attempt(async () => setKnown(await form));
    // `attempt` is a new function at every render; the form is read once.
  }, []);
  return known;
}

/**
 * Something that the control API tells, read when a tab opens and after each change.
 * @returns the value, and what reads it again
 */
export function useTold<Value>(read: () => Promise<Value>): [Value | undefined, () => void] {
  const { attempt } = useWork();
  const [value, setValue] = useState<Value>();
  const again = useCallback(() => attempt(async () => setValue(await read())), []);
  useEffect(again, [again]);
  return [value, again];
}
