import { Input, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Sentence } from './Sentence';

interface Props {
  /** unique on the page: the error message refers to it */
  readonly id: string;
  /** read by screen readers, and shown before the input where `isLabelShown` */
  readonly label: string;
  /** for fields that look alike once they are filled, such as three passwords */
  readonly isLabelShown?: boolean;
  /** the placeholder; not drawn beside a label, which says the same */
  readonly hint: string;
  /** the error message; empty for none */
  readonly problem: string;
  /** plays a shake animation when the field appears, because its last value was wrong */
  readonly isShaken?: boolean;
  readonly isSecret?: boolean;
  readonly keyboard?: 'text' | 'number';
  readonly maxLength?: number;
  readonly isLocked: boolean;
  readonly isFocused: boolean;
  /** the number of characters to select on focus, so that the next key replaces them */
  readonly selectedLength?: number;
  /** the label of the keyboard's return key */
  readonly returnKey: 'next' | 'go';
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
  readonly onBlur: () => void;
  /** the text that the field begins with; give it another `key` to show another one */
  readonly initialText?: string;
  /** a control before the input, such as "+86" */
  readonly lead?: ReactNode;
  /** controls at the end of the field: a {@link Link} "Get code", an eye */
  readonly children?: ReactNode;
  /** a sentence below the field, such as where a code went, while no error stands there; read out when it changes */
  readonly remark?: string;
}

/** WeChat's own default is 140, and it cuts longer text without a warning. */
const MAX_LENGTH = 256;

/**
 * A text field of one line in a filled box; its error message takes the line below, which is free anyway. It is uncontrolled:
 * its text is never set from outside, so typing needs no round trip.
 */
export function Field(props: Props) {
  const {
    id,
    label,
    isLabelShown = false,
    hint,
    problem,
    isShaken = false,
    isSecret = false,
    keyboard = 'text',
    maxLength = MAX_LENGTH,
    initialText = '',
    isLocked,
    isFocused,
    selectedLength = 0,
    returnKey,
    remark,
  } = props;
  return (
    <View className={isShaken ? 'field field_shaken' : 'field'}>
      <View className="field__box">
        {isLabelShown && (
          <View className="field__label" aria-hidden>
            {label}
          </View>
        )}
        {props.lead}
        <Input
          id={id}
          className="field__input"
          placeholderClass="field__hint"
          placeholder={isLabelShown ? '' : hint}
          defaultValue={initialText}
          type={keyboard}
          password={isSecret}
          maxlength={maxLength}
          disabled={isLocked}
          focus={isFocused}
          selectionStart={selectedLength > 0 ? 0 : -1}
          selectionEnd={selectedLength > 0 ? selectedLength : -1}
          confirmType={returnKey}
          confirmHold={returnKey === 'next'}
          cursorSpacing={96}
          aria-label={label}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onInput={({ detail }) => props.onText(detail.value)}
          onConfirm={props.onReturn}
          onBlur={props.onBlur}
        />
        {props.children}
      </View>
      <View id={`${id}-problem`} className="field__problem" role="alert" aria-live="polite">
        <Sentence>{problem}</Sentence>
      </View>
      {remark !== undefined && problem === '' && (
        <View className="field__remark" role="status" aria-live="polite">
          <Sentence>{remark}</Sentence>
        </View>
      )}
    </View>
  );
}

/**
 * Whether a field is to be focused: each time an error appears, and when the field appears if `atOnce`.
 * @param problem the field's error message; empty for none
 */
export function useFocus(problem: string, atOnce = false) {
  const [isFocused, setFocused] = useState(atOnce || problem !== '');
  const [lastProblem, setLastProblem] = useState(problem);
  if (problem !== lastProblem) {
    setLastProblem(problem);
    if (problem !== '') setFocused(true);
  }
  return { isFocused, focus: () => setFocused(true), leave: () => setFocused(false) };
}
