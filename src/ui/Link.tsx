import { Button } from '@tarojs/components';

interface Props {
  readonly label: string;
  readonly onTap: () => void;
  /** for screen readers, where the label alone does not say what the button does */
  readonly spokenLabel?: string;
  /** ignores taps, and is grey, such as "57s" in a field */
  readonly isLocked?: boolean;
}

/** A button that looks like a word: beside a field, at the end of a cell, or in a line of its own. */
export function Link({ label, onTap, spokenLabel, isLocked = false }: Props) {
  return (
    <Button
      className={isLocked ? 'weui-btn_reset link link_locked' : 'weui-btn_reset link'}
      hoverClass={isLocked ? 'none' : 'link_pressed'}
      {...(spokenLabel === undefined ? {} : { 'aria-label': spokenLabel })}
      aria-disabled={isLocked}
      onClick={() => {
        if (!isLocked) onTap();
      }}
    >
      {label}
    </Button>
  );
}
