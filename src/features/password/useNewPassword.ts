import { useEffect, useRef, useState } from 'react';
import type { FieldWords } from '../../copy/sections';
import { useFocus } from '../../ui/Field';
import type { PasswordInput } from '../codes/CodeFields';
import { useHideCount } from './useHideCount';

interface NewPassword {
  readonly input: PasswordInput;
  /** @returns what was typed; `null` for nothing, which is then told at the field */
  readonly take: () => string | null;
}

/**
 * A new password as it is typed. It is kept in a ref, so typing renders nothing, and is cleared each time the page is hidden.
 *
 * @param refusal why the server did not accept it; empty for none
 * @param onEdit the person types, so the refusal is outdated
 */
export function useNewPassword(words: FieldWords, refusal: string, onEdit: () => void): NewPassword {
  const hideCount = useHideCount();
  const typed = useRef('');
  const [isMissing, setMissing] = useState(false);
  const problem = isMissing ? words.empty : refusal;
  const { isFocused, focus, leave } = useFocus(problem);
  useEffect(() => {
    typed.current = '';
  }, [hideCount]);
  return {
    input: {
      label: words.label,
      hint: words.hint,
      problem,
      isFocused,
      focus,
      hideCount,
      onText(text) {
        typed.current = text;
        setMissing(false);
        if (refusal !== '') onEdit();
      },
      onBlur: leave,
    },
    take() {
      setMissing(typed.current === '');
      return typed.current || null;
    },
  };
}
