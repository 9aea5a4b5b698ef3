import { Button, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Field, useFocus } from '../../ui/Field';
import { Icon } from '../../ui/Icon';

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
  readonly isLocked: boolean;
  /** the text that the field begins with */
  readonly firstText: string;
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
}

/**
 * Where the code is sent. It is the first field of its page, so it takes the focus. Of a number that is pasted, or left after
 * it was typed, the field keeps the digits, and the area goes to the button beside it. While the person types, nothing is
 * rendered.
 */
export function RecipientField({ words, method, area, problem, isLocked, firstText, ...props }: Props) {
  const focus = useFocus(problem, true);
  const text = useRef(firstText);
  const [shown, setShown] = useState({ text: firstText, count: 0 });
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
      lead={isMobile && <AreaButton area={area} isLocked={isLocked} />}
      isLocked={isLocked}
      isFocused={focus.isFocused}
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
    />
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
