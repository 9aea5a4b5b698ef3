import type { Copy } from '../../copy';
import { Field, useFocus } from '../../ui/Field';

interface CodeProps {
  readonly words: Copy;
  /** the error message; empty for none */
  readonly problem: string;
  /** the field was emptied because the code was wrong */
  readonly isShaken: boolean;
  readonly isLocked: boolean;
  /** the label of the keyboard's return key */
  readonly returnKey: 'next' | 'go';
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
}

/**
 * The code that was received; another key empties the field. Longer text than a code is accepted, since pasted text may
 * contain spaces.
 */
export function CodeField({ words, problem, isShaken, isLocked, returnKey, ...props }: CodeProps) {
  const focus = useFocus(problem, true);
  const { digits, digitsHint } = words.codes;
  return (
    <Field
      id="digits"
      label={digits}
      hint={digitsHint}
      problem={problem}
      isShaken={isShaken}
      keyboard="number"
      isLocked={isLocked}
      isFocused={focus.isFocused}
      returnKey={returnKey}
      onText={props.onText}
      onReturn={props.onReturn}
      onBlur={focus.leave}
    />
  );
}
