import { Button } from '@tarojs/components';
import { useState, type ComponentProps } from 'react';
import type { Copy } from '../../copy';
import { Field } from './Field';

type Props = Omit<ComponentProps<typeof Field>, 'isSecret' | 'children'> & {
  readonly words: Copy['password'];
  /** how many times the page was hidden: what was shown before is not shown when it comes back */
  readonly hidings: number;
};

/** A password, hidden until the person wants to see it. */
export function PasswordField({ words, hidings, ...field }: Props) {
  const [revealedAt, setRevealedAt] = useState<number | null>(null);
  const isRevealed = revealedAt === hidings;
  return (
    <Field {...field} isSecret={!isRevealed}>
      <Button
        className="weui-btn_reset field__reveal"
        hoverClass="field__reveal_pressed"
        aria-label={isRevealed ? words.conceal : words.reveal}
        aria-pressed={isRevealed}
        onClick={() => setRevealedAt(isRevealed ? null : hidings)}
      >
        {isRevealed ? words.concealShort : words.revealShort}
      </Button>
    </Field>
  );
}
