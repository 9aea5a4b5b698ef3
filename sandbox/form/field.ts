/** Words for one thing, in Chinese and in English. */
export type Label = readonly [zh: string, en: string];

type Choices<Value> = Readonly<Record<Extract<Value, string>, Label>> &
  (null extends Value ? { readonly unset: Label } : unknown);

/** What a value is edited with: it follows from its type, so a value without a label does not compile. */
type Input<Value> = [Value] extends [boolean]
  ? { readonly kind: 'switch' }
  : [Value] extends [number]
    ? { readonly kind: 'number' }
    : string extends Value
      ? { readonly kind: 'text' }
      : [Value] extends [string | null]
        ? { readonly kind: 'choice'; readonly choices: Choices<Value> }
        : { readonly kind: 'json' };

export type Field<Value> = { readonly label: Label } & Input<Value>;

/** A field for each member of a type, and none is left out. */
export type Form<Part> = { readonly [Name in keyof Part]-?: Field<Exclude<Part[Name], undefined>> };

/** A field as the control API tells it: `null` is a value like any other. */
export interface DescribedField {
  readonly name: string;
  readonly label: Label;
  readonly kind: 'switch' | 'number' | 'text' | 'choice' | 'json';
  /** for `choice` */
  readonly choices?: readonly { readonly value: string | null; readonly label: Label }[];
}

interface AnyField {
  readonly label: Label;
  readonly kind: DescribedField['kind'];
  readonly choices?: Readonly<Record<string, Label>>;
}

/** The fields of a form in their order, as plain data. */
export const describe = (form: Readonly<Record<string, AnyField>>): DescribedField[] =>
  Object.entries(form).map(([name, { label, kind, choices }]) => ({
    name,
    label,
    kind,
    ...(choices && {
      choices: Object.entries(choices).map(([value, words]) => ({
        value: value === 'unset' ? null : value,
        label: words,
      })),
    }),
  }));
