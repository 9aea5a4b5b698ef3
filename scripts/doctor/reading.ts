import { readErrorCode } from './errorCode';
import type { ErrorCode } from './errorCode';
import type { Answer } from './net/ask';
import type { Failure } from './net/failure';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What came back, by its kind. */
export type Reading =
  /** HTTP 200 with a JSON object */
  | { readonly is: 'object'; readonly body: JsonObject }
  /** the vendor's envelope, `{"error_code","error_msg"}`, with any status */
  | { readonly is: 'refusal'; readonly status: number; readonly code: ErrorCode; readonly message: string }
  | { readonly is: 'redirect'; readonly status: number; readonly to: string }
  /** HTML: a proxy, a firewall, a Wi-Fi login */
  | { readonly is: 'page'; readonly status: number; readonly title: string }
  /** HTTP 200 without a body */
  | { readonly is: 'empty' }
  /** anything else that was sent, such as JSON that is no object, or another service's errors */
  | { readonly is: 'other'; readonly status: number; readonly excerpt: string }
  | { readonly is: 'tooLong' }
  /** no answer */
  | { readonly is: 'failure'; readonly failure: Failure };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member as trimmed text; empty where it is missing or no text. */
export function textOf(from: JsonObject, member: string): string {
  const value = from[member];
  return typeof value === 'string' ? value.trim() : '';
}

/** The longest text of a server that is shown. */
const SHOWN = 100;

/**
 * Text of a server on one line, fit for a terminal: no control characters (they could move the cursor or colour the
 * screen), no marks that reverse the direction of writing, cut to 100 characters.
 */
export function oneLine(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}

/** Sorts an answer. Texts are made fit to be shown; see {@link oneLine}. */
export function readAnswer(result: Answer | Failure): Reading {
  if ('kind' in result) return { is: 'failure', failure: result };
  const { status, headers, text, complete } = result;
  if (status >= 300 && status < 400 && headers.location !== undefined)
    return { is: 'redirect', status, to: oneLine(headers.location) };
  if (!complete) return { is: 'tooLong' };
  const body = parse(text);
  if (isObject(body)) {
    const code = textOf(body, 'error_code');
    if (code !== '')
      return {
        is: 'refusal',
        status,
        code: readErrorCode(oneLine(code)),
        message: oneLine(textOf(body, 'error_msg')),
      };
    if (status === 200) return { is: 'object', body };
  }
  if (/^\s*(<!doctype|<html|<head|<body)/i.test(text)) return { is: 'page', status, title: titleOf(text) };
  return status === 200 && text.trim() === ''
    ? { is: 'empty' }
    : { is: 'other', status, excerpt: oneLine(text) };
}

/** Whether the server does not know the path, or not with this method. */
export const isMissing = (reading: Reading): boolean =>
  'status' in reading && (reading.status === 404 || reading.status === 405);

/** Whether the server, or a proxy before it, is overloaded or failing. */
export const isBusy = (reading: Reading): boolean =>
  'status' in reading && (reading.status >= 500 || reading.status === 429);

export type Refusal = Extract<Reading, { is: 'refusal' }>;
/** Whether the call exists and refused what was sent. */
export const isRefused = (reading: Reading): reading is Refusal =>
  reading.is === 'refusal' && !isMissing(reading) && !isBusy(reading);

/** Whether the proof of a call is refused by the HTTP status alone. */
export const isUnauthorized = (reading: Reading): boolean => 'status' in reading && reading.status === 401;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const titleOf = (html: string): string => oneLine(/<title[^>]*>([^<]{0,200})/i.exec(html)?.[1] ?? '');
