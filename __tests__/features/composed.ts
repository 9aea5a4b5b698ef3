import type * as compose from '../../src/compose';
import type * as signIn from '../../src/signIn';

export type Composed = typeof compose & typeof signIn;

let current: Composed | null = null;

/** What takes the place of src/compose.ts and src/signIn.ts: the same names, from the engine of the running test. */
export const composed = new Proxy(
  {},
  {
    get(_target, name) {
      if (!current) throw new Error(`compose.${String(name)} is read, and no page is open`);
      return Reflect.get(current, name) as unknown;
    },
  },
);

/** From now on pages use these parts. */
export function provide(parts: Composed): void {
  current = parts;
}
