import type { HttpResponse } from '../core/ports';
import { ProblemError } from '../core/problems';
import { isObject, parseJson, unreadable, type JsonObject } from './read';
import { problemOfRefusal } from './refusals';
import type { IdaasSettings } from './settings';

/** What decoding needs to know besides the response. */
export interface Reading {
  readonly settings: IdaasSettings;
  /** this phone's clock when the response arrived, epoch ms */
  readonly now: number;
}

/** Lets a 200 through. @throws {ProblemError} what the provider refused, for any other HTTP status */
export function requireOk(response: HttpResponse, { settings, now }: Reading): void {
  if (response.status === 200) return;
  throw new ProblemError(problemOfRefusal(response, now, settings.problemOfErrorCode));
}

/** The JSON object of a 200. @throws {ProblemError} the refusal, or `answerUnreadable` */
export function requireObject(response: HttpResponse, reading: Reading): JsonObject {
  requireOk(response, reading);
  const body = parseJson(response.body);
  if (!isObject(body)) throw unreadable();
  return body;
}

/**
 * A 200 whose body is empty by contract (§2.3: `sms/send`, `unbind-account` …). A page of HTML is a proxy's, not a success.
 * @throws {ProblemError} the refusal, or `answerUnreadable`
 */
export function requireEmpty(response: HttpResponse, reading: Reading): void {
  requireOk(response, reading);
  const text = response.body.trim();
  if (text !== '' && parseJson(text) === undefined) throw unreadable();
}
