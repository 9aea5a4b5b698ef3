import type { FormField } from '../control';
import { useWork } from '../state';
import { Choice, Row, Switch, Text } from './fields';

/** A choice's value is a text or null, which no element of a page can hold. */
const NULL = '\u0000';
const keyOf = (value: unknown): string => (typeof value === 'string' ? value : NULL);

interface Props {
  readonly field: FormField;
  readonly value: unknown;
  /** @param value undefined where the field was emptied */
  readonly change: (value: unknown) => void;
  /** Told where what was typed is no JSON. */
  readonly refuse: (reason: string) => void;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** One value that the control API describes, with the control that its kind asks for. */
export function ControlField({ field, value, change, refuse }: Props) {
  const { say } = useWork();
  const { kind, choices = [] } = field;
  const readJson = (text: string): void => {
    try {
      change(JSON.parse(text));
    } catch (error) {
      refuse(String(error));
    }
  };
  const inputs = {
    switch: () => <Switch on={value === true} change={change} />,
    choice: () => (
      <Choice
        options={Object.fromEntries(choices.map((one) => [keyOf(one.value), say(one.label)]))}
        value={keyOf(value)}
        change={(key) => change(key === NULL ? null : key)}
      />
    ),
    number: () => <Text kind="number" value={textOf(value)} change={(text) => change(Number(text))} />,
    text: () => <Text value={textOf(value)} change={(text) => change(text === '' ? undefined : text)} />,
    json: () => <Text value={JSON.stringify(value ?? null)} change={readJson} />,
  } as const;
  return <Row label={say(field.label)}>{inputs[kind]()}</Row>;
}
