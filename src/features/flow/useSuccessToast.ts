import { useEffect, useRef } from 'react';
import { success, support } from '../../compose';
import { useWords } from './useFlow';

/** Says that the person is signed in, by a toast and a short vibration. Home and every page of the flow use it; one says it. */
export function useSuccessToast(): void {
  const { toasts } = useWords();
  const words = useRef(toasts);
  useEffect(() => {
    words.current = toasts;
  });
  // Listens from the first render on, whatever the language becomes: the page that was opened last is told.
  useEffect(() => success.listen((how) => support.succeeded(words.current[how])), []);
}
