import type { ReactNode } from 'react';

interface Props {
  readonly act: () => void;
  readonly children: ReactNode;
  /** for one of several that stays chosen */
  readonly isOn?: boolean;
  /** where the text alone does not say what it acts on */
  readonly name?: string;
}

export function Action({ act, children, isOn, name }: Props) {
  return (
    <button type="button" className="action" aria-pressed={isOn} aria-label={name} onClick={act}>
      {children}
    </button>
  );
}
