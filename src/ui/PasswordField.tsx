import { Button } from '@tarojs/components';
import { useState, type ComponentProps } from 'react';
import type { Copy } from '../copy';
import { Field } from './Field';

type Props = Omit<ComponentProps<typeof Field>, 'isSecret' | 'children'> & {
  readonly words: Copy['password'];
};

/** A password, hidden until the person wants to see it. */
export function PasswordField({ words, ...field }: Props) {
  const [isRevealed, setRevealed] = useState(false);
  return (
    <Field {...field} isSecret={!isRevealed}>
      <Button
        className="weui-btn_reset field__reveal"
        hoverClass="field__reveal_pressed"
        aria-label={isRevealed ? words.conceal : words.reveal}
        aria-pressed={isRevealed}
        onClick={() => setRevealed(!isRevealed)}
      >
        {isRevealed ? words.concealShort : words.revealShort}
      </Button>
    </Field>
  );
}
