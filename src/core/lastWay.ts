import type { CodeMethod } from './flow';

/** How an account can be bound or registered: WeChat's phone button, a code, or the password. */
export type BindWay = 'phone' | CodeMethod | 'password';

const WAYS: readonly BindWay[] = ['phone', 'mobile', 'email', 'password'];

/** Reads a stored way; `null` for anything else. */
export const readLastWay = (stored: unknown): BindWay | null => WAYS.find((way) => way === stored) ?? null;

/** Moves the way that was used last to the front, where it is offered; the others keep their order. */
export function lastFirst<Way extends BindWay>(ways: readonly Way[], last: BindWay | null): readonly Way[] {
  const isLast = (way: Way) => way === last;
  return [...ways.filter(isLast), ...ways.filter((way) => !isLast(way))];
}
