import type { ReactNode } from 'react';

interface Props {
  readonly act: () => void;
  readonly children: ReactNode;
  /** for one of several that stays chosen */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  /** where the text alone does not say what it acts on */
  readonly name?: string;
}

export function Action({ act, children, isOn, isDisabled = false, name }: Props) {
  return (
    <button
      type="button"
      className="action"
      aria-pressed={isOn}
      aria-label={name}
      disabled={isDisabled}
      onClick={act}
    >
      {children}
    </button>
  );
}
