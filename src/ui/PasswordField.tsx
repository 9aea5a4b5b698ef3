import { useState, type ComponentProps } from 'react';
import type { Copy } from '../copy';
import { Field } from './Field';
import { IconButton } from './IconButton';

type Props = Omit<ComponentProps<typeof Field>, 'isSecret' | 'children'> & { readonly words: Copy };

/** A password field with an eye that reveals and conceals it. */
export function PasswordField({ words, ...field }: Props) {
  const [isRevealed, setRevealed] = useState(false);
  const { reveal, conceal } = words.password;
  return (
    <Field {...field} isSecret={!isRevealed}>
      <IconButton
        icon={isRevealed ? 'eye' : 'eyeOff'}
        label={isRevealed ? conceal : reveal}
        isPressed={isRevealed}
        onTap={() => setRevealed(!isRevealed)}
      />
    </Field>
  );
}
