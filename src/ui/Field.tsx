import { Input, View } from '@tarojs/components';
import type { ReactNode } from 'react';

interface Props {
  /** unique on the page: the message refers to it */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** what is wrong with it; empty while nothing is */
  readonly problem: string;
  /** shakes once as it appears: what was in it was wrong */
  readonly isShaken?: boolean;
  readonly isSecret?: boolean;
  /** the keyboard that opens */
  readonly keyboard?: 'text' | 'number';
  readonly maxLength?: number;
  readonly isLocked: boolean;
  readonly isFocused: boolean;
  /** so many characters are selected once it is focused: the next key replaces them */
  readonly selectedLength?: number;
  /** what the keyboard's return key promises */
  readonly returnKey: 'next' | 'go';
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
  readonly onBlur: () => void;
  readonly children?: ReactNode;
}

/** The longest entry; WeChat cuts at 140 by itself, silently. */
const LONGEST = 256;

const CLASS = 'weui-cell weui-cell_vertical field';

/** One line to fill in. Nobody hands its text back to it, so typing never waits for us. */
export function Field(props: Props) {
  const {
    id,
    label,
    hint,
    problem,
    isShaken = false,
    isSecret = false,
    keyboard = 'text',
    maxLength = LONGEST,
    isLocked,
    isFocused,
    selectedLength = 0,
    returnKey,
  } = props;
  return (
    <View className={isShaken ? `${CLASS} field_shaken` : CLASS}>
      <View className="weui-cell__hd field__label">{label}</View>
      <View className="weui-cell__bd field__line">
        <Input
          id={id}
          className="weui-input field__input"
          placeholderClass="field__hint"
          placeholder={hint}
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
        {problem}
      </View>
    </View>
  );
}
