import { isPositive, isRecord, isText } from '../shapes';

/** What a value from outside must be to be a setting. */

export const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
export const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
export const isZeroOrMore = (value: unknown): boolean => value === 0 || isPositive(value);

export function isPasswordRule(value: unknown): boolean {
  return isRecord(value) && isPositive(value.minLength) && isPositive(value.maxLength) && isText(value.regEx);
}
