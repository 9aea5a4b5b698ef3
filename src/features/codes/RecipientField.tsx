import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Field } from '../../ui/Field';
import { useFocus } from '../../ui/useFocus';
import { Link } from '../../ui/Link';

interface Props {
  readonly words: Copy['codes'];
  readonly method: CodeMethod;
  readonly problem: string;
  /** a code is on its way there: it is shown, and changed only on purpose */
  readonly isSettled: boolean;
  readonly isLocked: boolean;
  readonly onText: (text: string) => void;
  readonly onReturn: () => void;
  readonly onChangeWanted: () => void;
}

/** Where the code goes, typed by the person. WeChat's number keyboard has no plus; a number from abroad is pasted. */
export function RecipientField({ words, method, problem, isSettled, isLocked, ...props }: Props) {
  const focus = useFocus(problem);
  const { label, hint } = words[method];
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
          label={words.change}
          spokenLabel={method === 'mobile' ? words.changeMobile : words.changeEmail}
          isLocked={isLocked}
          onTap={() => {
            focus.focus();
            props.onChangeWanted();
          }}
        />
      )}
    </Field>
  );
}
