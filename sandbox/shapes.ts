/** Small questions about values that came from outside. */

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Good enough to tell an address from a number or a name. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

export const isPositive = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

export const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

export const isOneOf =
  (...allowed: readonly (string | null)[]) =>
  (value: unknown): boolean =>
    allowed.includes(value as string | null);

/** True for a JSON object; arrays and null are none. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
