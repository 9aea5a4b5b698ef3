import { useState, type ComponentProps, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { Recipient } from '../../core/recipient';
import { Field, useFocus } from '../../ui/Field';
import { PasswordField } from '../../ui/PasswordField';

interface CodeProps {
  readonly words: Copy;
  /** the error message; empty for none */
  readonly problem: string;
  /** where the last code went, as a sentence; empty for none */
  readonly remark: string;
  /** the field was emptied because the code was wrong */
  readonly isShaken: boolean;
  readonly isLocked: boolean;
  /** where a code was sent last; the field takes the focus each time one was sent */
  readonly sentTo: Recipient | null;
  /** the label of the keyboard's return key */
  readonly returnKey: 'next' | 'go';
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
  /** at the end of the field */
  readonly children: ReactNode;
}

/**
 * The code that was received; another key empties the field. Longer text than a code is accepted, since pasted text may
 * contain spaces.
 */
export function CodeField({ words, sentTo, ...props }: CodeProps) {
  // A field that was emptied after a wrong code appears with the problem, and takes the focus at once.
  const focus = useFocus(props.problem);
  const [lastSentTo, setLastSentTo] = useState(sentTo);
  if (sentTo !== lastSentTo) {
    setLastSentTo(sentTo);
    if (sentTo) focus.focus();
  }
  const { digits, digitsHint } = words.codes;
  return (
    <Field
      {...props}
      id="digits"
      label={digits}
      hint={digitsHint}
      keyboard="number"
      isFocused={focus.isFocused}
      onBlur={focus.leave}
    />
  );
}

/** A new password, which is submitted with the code. */
export interface PasswordInput extends Pick<
  ComponentProps<typeof PasswordField>,
  'label' | 'hint' | 'problem' | 'isFocused' | 'onText' | 'onBlur'
> {
  readonly focus: () => void;
  /** how many times the page was hidden; each time the field is cleared */
  readonly hideCount: number;
}

interface NewPasswordProps {
  readonly words: Copy;
  readonly input: PasswordInput;
  readonly isLocked: boolean;
  readonly onReturn: () => void;
}

/** The field of a {@link PasswordInput}. */
export const NewPasswordField = ({ words, input, isLocked, onReturn }: NewPasswordProps) => (
  <PasswordField
    key={input.hideCount}
    words={words}
    id="new-password"
    label={input.label}
    hint={input.hint}
    problem={input.problem}
    isLocked={isLocked}
    isFocused={input.isFocused}
    returnKey="go"
    onText={input.onText}
    onReturn={onReturn}
    onBlur={input.onBlur}
  />
);
