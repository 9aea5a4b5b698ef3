import { z } from 'zod';

/*
 * Schemas whose message says what is accepted, and how a refused value is told. The messages of the build are made of both.
 */

/** @returns `a, b or c` */
export const words = (...choices: readonly string[]): string =>
  [choices.slice(0, -1).join(', '), ...choices.slice(-1)].filter((part) => part !== '').join(' or ');

export const oneOf = <const Choices extends readonly string[]>(...choices: Choices) =>
  z.enum(choices, words(...choices));

export const text = (pattern: RegExp, accepted: string) => z.string(accepted).regex(pattern, accepted);

export const whole = (min: number, max: number, accepted: string) =>
  z.number(accepted).int(accepted).min(min, accepted).max(max, accepted);

/** @param schemaOf makes the schema of what is not null, with the message it is given */
export const orNull = <Schema extends z.ZodType>(schemaOf: (accepted: string) => Schema, accepted: string) =>
  z.union([schemaOf(`${accepted}, or null`), z.null()], `${accepted}, or null`);

/** An object with any of these members, and with no other. `undefined` is no value: it would hide a default. */
export const anyOf = <const Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape) =>
  z
    .strictObject(shape, `an object with any of these members: ${Object.keys(shape).join(', ')}`)
    .exactPartial();

/** A problem of zod, as the place of the value, what is wrong with it, and what is accepted. */
interface Told {
  readonly place: string;
  readonly wrong: string;
  readonly accepted: string;
}

/** The longest value that is repeated, characters. */
const SHOWN = 80;

function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  return (JSON.stringify(value) ?? String(value)).slice(0, SHOWN);
}

function told(issue: z.core.$ZodIssue): Told[] {
  const place = issue.path.map(String).join('.');
  const accepted = issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        place: [place, key].filter(Boolean).join('.'),
        wrong: 'is not known.',
        accepted,
      }));
    case 'invalid_key':
      return [
        { place, wrong: 'has a name that is not accepted.', accepted: issue.issues[0]?.message ?? accepted },
      ];
    case 'invalid_union': {
      // Where a choice takes such a value, the problems within it say more.
      const meant = issue.errors.find((all) =>
        all.some(({ code, path }) => code === 'custom' || path.length > 0),
      );
      if (!meant) return [{ place, wrong: `cannot be ${shown(issue.input)}.`, accepted }];
      return meant.flatMap((inner) => told({ ...inner, path: [...issue.path, ...inner.path] }));
    }
    case 'custom':
      return [{ place, wrong: String(issue.params?.['wrong']), accepted }];
    default:
      return [{ place, wrong: `cannot be ${shown(issue.input)}.`, accepted }];
  }
}

/**
 * Says what a schema refuses.
 *
 * @param source where the value comes from, as a person calls it
 * @returns a message for each place, or none
 */
export function refusedBy(schema: z.ZodType, value: unknown, source: string): string[] {
  const { error } = schema.safeParse(value, { reportInput: true });
  const all = (error?.issues ?? []).flatMap(told);
  const first = all.filter((one, index) => all.findIndex(({ place }) => place === one.place) === index);
  return first.map(({ place, wrong, accepted }) => {
    const subject = place === '' ? `The default export of ${source}` : `${place} in ${source}`;
    return `${subject} ${wrong}\n    accepted: ${accepted}`;
  });
}
