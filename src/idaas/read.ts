import { ProblemError } from '../core/problems';

/** Readers that turn the unknown into the typed. Every text is trimmed: the vendor's own examples carry stray blanks (contract §10). */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns the parsed text, or `undefined` where it is not JSON (a proxy's HTML, an empty or a cut body) */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The member as trimmed text; empty where it is missing or no text. */
export function textOf(from: JsonObject, member: string): string {
  const value = from[member];
  return typeof value === 'string' ? value.trim() : '';
}

/** The member as trimmed text. @throws {ProblemError} `answerUnreadable` where there is none */
export function requireText(from: JsonObject, member: string): string {
  const text = textOf(from, member);
  if (text === '') throw unreadable();
  return text;
}

/** The member as a positive number. @throws {ProblemError} `answerUnreadable` where it is anything else */
export function requirePositive(from: JsonObject, member: string): number {
  const value = from[member];
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) throw unreadable();
  return value;
}

export const unreadable = () => new ProblemError({ code: 'answerUnreadable' });
