import { Button } from '@tarojs/components';

interface Props {
  readonly label: string;
  readonly onTap: () => void;
  /** what it does, where the label alone does not say */
  readonly spokenLabel?: string;
  readonly isLocked?: boolean;
}

/** A button that looks like a word, beside a field or in a line of its own. */
export function Link({ label, onTap, spokenLabel = label, isLocked = false }: Props) {
  return (
    <Button
      className="weui-btn_reset field__reveal"
      hoverClass={isLocked ? 'none' : 'field__reveal_pressed'}
      aria-label={spokenLabel}
      aria-disabled={isLocked}
      onClick={() => {
        if (!isLocked) onTap();
      }}
    >
      {label}
    </Button>
  );
}
