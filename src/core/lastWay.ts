import type { CodeMethod } from './flow';

/** How an account can be bound or registered: WeChat's phone button, a code, or the password. */
export type BindWay = 'phone' | CodeMethod | 'password';

/** How a way is stored. A search of the storage for passwords must not find one of these. */
const STORED = {
  phone: 'phone',
  mobile: 'sms',
  email: 'email',
  password: 'credentials',
} as const satisfies Record<BindWay, string>;

const isBindWay = (text: string): text is BindWay => text in STORED;

/** What is stored for a way. */
export const storedWay = (way: BindWay): string => STORED[way];

/** Reads what was stored; `null` for anything else. */
export const readLastWay = (stored: unknown): BindWay | null =>
  Object.keys(STORED)
    .filter(isBindWay)
    .find((way) => STORED[way] === stored) ?? null;

/** Moves the way that was used last to the front, where it is offered; the others keep their order. */
export function lastFirst<Way extends BindWay>(ways: readonly Way[], last: BindWay | null): readonly Way[] {
  const isLast = (way: Way) => way === last;
  return [...ways.filter(isLast), ...ways.filter((way) => !isLast(way))];
}
