import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Field, useFocus } from '../../ui/Field';
import { Link } from '../../ui/Link';

interface RecipientProps {
  readonly words: Copy;
  readonly method: CodeMethod;
  /** the error message; empty for none */
  readonly problem: string;
  /** a code was sent there: the field is read-only until the person chooses to change it */
  readonly isSettled: boolean;
  readonly isLocked: boolean;
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
  readonly onChange: () => void;
}

/** Where the code is sent. WeChat's number keyboard has no plus sign; a number from abroad can be pasted. */
export function RecipientField({ words, method, problem, isSettled, isLocked, ...props }: RecipientProps) {
  const focus = useFocus(problem);
  const { change, changeMobile, changeEmail } = words.codes;
  const { label, hint } = words.codes[method];
  return (
    <Field
      id="recipient"
      label={label}
      hint={hint}
      problem={problem}
      keyboard={method === 'mobile' ? 'number' : 'text'}
      isLocked={isLocked || isSettled}
      isFocused={focus.isFocused && !isSettled}
      returnKey="go"
      onText={props.onText}
      onReturn={props.onReturn}
      onBlur={focus.leave}
    >
      {isSettled && (
        <Link
          label={change}
          spokenLabel={method === 'mobile' ? changeMobile : changeEmail}
          isLocked={isLocked}
          onTap={() => {
            focus.focus();
            props.onChange();
          }}
        />
      )}
    </Field>
  );
}

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
