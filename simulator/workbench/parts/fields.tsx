import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/** A labelled control in the grid of a tab. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="row">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly options: Readonly<Record<Value, string>>;
  readonly value: string;
  readonly change: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ options, value, change }: ChoiceProps<Value>) {
  const names = Object.keys(options) as Value[];
  return (
    <select value={value} onChange={({ target }) => change(target.value as Value)}>
      {names.map((name) => (
        <option key={name} value={name}>
          {options[name]}
        </option>
      ))}
    </select>
  );
}

interface TextProps {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly kind?: 'text' | 'number';
  readonly hint?: string;
}

/** A text that counts when the person leaves the field or presses Enter. */
export function Text({ value, change, kind = 'text', hint }: TextProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    if (draft.trim() !== value) change(draft.trim());
  };
  return (
    <input
      type={kind}
      value={draft}
      placeholder={hint}
      spellCheck={false}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
      }}
    />
  );
}

export function Switch({ on, change }: { on: boolean; change: (on: boolean) => void }) {
  return (
    <input type="checkbox" role="switch" checked={on} onChange={({ target }) => change(target.checked)} />
  );
}
