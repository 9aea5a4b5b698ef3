import { Button } from '@tarojs/components';
import { useState, type ComponentProps } from 'react';
import type { Copy } from '../copy';
import { Field } from './Field';

type Props = Omit<ComponentProps<typeof Field>, 'isSecret' | 'children'> & { readonly words: Copy };

/** A password field with a button that reveals and conceals it. */
export function PasswordField({ words, ...field }: Props) {
  const [isRevealed, setRevealed] = useState(false);
  const { reveal, conceal, revealShort, concealShort } = words.password;
  return (
    <Field {...field} isSecret={!isRevealed}>
      <Button
        className="weui-btn_reset link"
        hoverClass="link_pressed"
        aria-label={isRevealed ? conceal : reveal}
        aria-pressed={isRevealed}
        onClick={() => setRevealed(!isRevealed)}
      >
        {isRevealed ? concealShort : revealShort}
      </Button>
    </Field>
  );
}
