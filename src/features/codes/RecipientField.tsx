import { Button, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Field, useFocus } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Link } from '../../ui/Link';

/** The area beside the field of a mobile number. */
export interface AreaField {
  /** the calling code of the chosen area */
  readonly code: string;
  /** its name and code, for screen readers */
  readonly spoken: string;
  readonly onOpen: () => void;
  /**
   * Chooses the area that a number tells.
   * @returns the digits that remain for the field; `null` where the text is no number yet
   */
  readonly onNumber: (typed: string) => string | null;
}

interface Props {
  readonly words: Copy;
  readonly method: CodeMethod;
  readonly area: AreaField;
  /** the error message; empty for none */
  readonly problem: string;
  /** a code was sent there: the field is read-only until the person chooses to change it */
  readonly isSettled: boolean;
  readonly isLocked: boolean;
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
  readonly onChange: () => void;
}

/**
 * Where the code is sent. Of a number that is pasted, or left after it was typed, the field keeps the digits, and the area
 * goes to the button beside it. While the person types, nothing is rendered.
 */
export function RecipientField({ words, method, area, problem, isSettled, isLocked, ...props }: Props) {
  const focus = useFocus(problem);
  const text = useRef('');
  const [shown, setShown] = useState({ text: '', count: 0 });
  const { change, changeMobile, changeEmail } = words.codes;
  const { label, hint } = words.codes[method];
  const isMobile = method === 'mobile';

  /** @returns whether the field shows another text now */
  const keepDigits = (): boolean => {
    const digits = isMobile ? area.onNumber(text.current) : null;
    if (digits === null || digits === text.current) return false;
    text.current = digits;
    setShown(({ count }) => ({ text: digits, count: count + 1 }));
    props.onText(digits);
    return true;
  };

  return (
    <Field
      key={shown.count}
      id="recipient"
      label={label}
      hint={hint}
      problem={problem}
      keyboard={isMobile ? 'number' : 'text'}
      initialText={shown.text}
      lead={isMobile && <AreaButton area={area} isLocked={isLocked || isSettled} />}
      isLocked={isLocked || isSettled}
      isFocused={focus.isFocused && !isSettled}
      returnKey="go"
      onText={(typed) => {
        const isPasted = typed.length > text.current.length + 1;
        text.current = typed;
        props.onText(typed);
        // Another text is a new input, which has to take the focus over.
        if (isPasted && keepDigits()) focus.focus();
      }}
      onReturn={props.onReturn}
      onBlur={() => {
        focus.leave();
        keepDigits();
      }}
    >
      {isSettled && (
        <Link
          label={change}
          spokenLabel={isMobile ? changeMobile : changeEmail}
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

interface AreaButtonProps {
  readonly area: AreaField;
  readonly isLocked: boolean;
}

function AreaButton({ area, isLocked }: AreaButtonProps) {
  return (
    <Button
      className="weui-btn_reset area"
      hoverClass={isLocked ? 'none' : 'link_pressed'}
      aria-label={area.spoken}
      aria-disabled={isLocked}
      onClick={() => {
        if (!isLocked) area.onOpen();
      }}
    >
      +{area.code}
      <View className="area__arrow" aria-hidden>
        <Icon name="down" />
      </View>
    </Button>
  );
}
