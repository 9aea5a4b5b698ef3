import type { Copy } from '../../copy';
import { Field } from '../../ui/Field';
import { useFocus } from '../../ui/useFocus';

interface Props {
  readonly words: Copy['codes'];
  readonly problem: string;
  /** it was emptied because the code was wrong */
  readonly isShaken: boolean;
  readonly isLocked: boolean;
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
}

/**
 * The code that was received. It may hold more than a code does (a paste brings blanks), so nothing is cut here.
 * Another key empties it.
 */
export function CodeField({ words, problem, isShaken, isLocked, onText, onReturn }: Props) {
  const focus = useFocus(problem, true);
  return (
    <Field
      id="digits"
      label={words.digits}
      hint={words.digitsHint}
      problem={problem}
      isShaken={isShaken}
      keyboard="number"
      isLocked={isLocked}
      isFocused={focus.isFocused}
      returnKey="go"
      onText={onText}
      onReturn={onReturn}
      onBlur={focus.leave}
    />
  );
}
