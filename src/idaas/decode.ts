import type { HttpResponse } from '../core/ports';
import { ProblemError } from '../core/problems';
import type { Proof } from './http';
import { problemOfRefusal } from './refusals';
import type { IdaasSettings } from './settings';

/*
 * What every reader of an answer is made of. Text is trimmed wherever it is read, because the vendor's own examples carry
 * stray blanks (contract §10).
 */

/** What decoding needs besides the response. */
export interface DecodeContext {
  readonly settings: IdaasSettings;
  /** epoch ms by this phone, when the response arrived */
  readonly now: number;
  /** what the request proved; `null` for nothing */
  readonly proof: Proof | null;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads an answer that must be a JSON object.
 *
 * @param isAnswer whether an object is an answer although it carries an error code; without it, none is
 * @throws {ProblemError} what the provider refused, for any HTTP status but 200 and for a 200 that carries an error code;
 *   `misconfigured` for a redirect;
 *   `answerUnreadable` where there is no object
 */
export function requireObject(
  response: HttpResponse,
  context: DecodeContext,
  isAnswer: (body: JsonObject) => boolean = () => false,
): JsonObject {
  requireOk(response, context);
  const body = parseJson(response.body);
  if (!isObject(body)) throw unreadable();
  if (textOf(body, 'error_code') !== '' && !isAnswer(body)) throw refusal(response, context);
  return body;
}

/**
 * Reads an answer whose body is empty by contract (§2.3: `sms/send`, `unbind-account` …). An object is accepted, because a
 * tenant may say more than it must, unless it carries an error code. HTML comes from a proxy, and other JSON is unknown. A
 * gateway may answer 204, which is HTTP's status for an empty success.
 *
 * @throws {ProblemError} what the provider refused, or `answerUnreadable`
 */
export function readEmptyAnswer(response: HttpResponse, context: DecodeContext): void {
  if (response.status === NO_CONTENT && response.body.trim() === '') return;
  requireOk(response, context);
  if (response.body.trim() === '') return;
  const body = parseJson(response.body);
  if (body === null) return;
  if (!isObject(body)) throw unreadable();
  if (textOf(body, 'error_code') !== '') throw refusal(response, context);
}

const NO_CONTENT = 204;

/**
 * A redirect is not followed (`wechat/transport.ts`), and no endpoint of the contract answers with one: the origin of the
 * settings is not the provider's, or a gateway stands before it. That ends no session, and no flow.
 */
function requireOk(response: HttpResponse, context: DecodeContext): void {
  if (response.status >= 300 && response.status < 400) throw new ProblemError({ code: 'misconfigured' });
  if (response.status !== 200) throw refusal(response, context);
}

/** The body of a refusal should be `{"error_code", "error_msg"}` (contract §2.3), and may be anything a proxy sends. */
function refusal({ status, body }: HttpResponse, { settings, now, proof }: DecodeContext): ProblemError {
  const parsed = parseJson(body);
  const members = isObject(parsed) ? parsed : {};
  const told = { status, code: textOf(members, 'error_code'), message: textOf(members, 'error_msg'), proof };
  return new ProblemError(problemOfRefusal(told, now, settings.problemOfErrorCode));
}

/** The member as trimmed text; empty where it is missing or no text. */
export function textOf(from: JsonObject, member: string): string {
  const value = from[member];
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * The member as trimmed text.
 *
 * @throws {ProblemError} `answerUnreadable` where it is missing, empty, or no text
 */
export function requireText(from: JsonObject, member: string): string {
  const text = textOf(from, member);
  if (text === '') throw unreadable();
  return text;
}

/** The longest token that is accepted, characters. The vendor's are below 2 KB; a longer one would only keep the phone busy. */
const TOKEN_LENGTH = 16 * 1024;

/**
 * The member as a token.
 *
 * @returns trimmed text; empty where it is missing or no text
 * @throws {ProblemError} `answerUnreadable` where it is longer than 16 KB
 */
export function tokenTextOf(from: JsonObject, member: string): string {
  const text = textOf(from, member);
  if (text.length > TOKEN_LENGTH) throw unreadable();
  return text;
}

/**
 * The member as a token that must be there.
 *
 * @throws {ProblemError} `answerUnreadable` where it is missing, empty, no text, or longer than 16 KB
 */
export function requireTokenText(from: JsonObject, member: string): string {
  const text = tokenTextOf(from, member);
  if (text === '') throw unreadable();
  return text;
}

/**
 * The member as a positive number, which may be written as digits in a text.
 *
 * @returns `null` where it is missing
 * @throws {ProblemError} `answerUnreadable` where it is anything else
 */
export function positiveOf(from: JsonObject, member: string): number | null {
  const raw = from[member];
  if (raw === undefined || raw === null || raw === '') return null;
  const value = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) throw unreadable();
  return value;
}

/** @returns the parsed text; `undefined` for what is not JSON, such as a proxy's HTML or a body that was cut off */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The problem of an answer that is not what the contract says. */
export const unreadable = () => new ProblemError({ code: 'answerUnreadable' });
