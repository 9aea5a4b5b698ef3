import type { HttpResponse } from '../core/ports';
import { ProblemError } from '../core/problems';
import { isObject, parseJson, textOf, unreadable, type JsonObject } from './read';
import { problemOfRefusal } from './refusals';
import type { IdaasSettings } from './settings';

/** What decoding needs to know besides the response. */
export interface DecodeContext {
  readonly settings: IdaasSettings;
  /** this phone's clock when the response arrived, epoch ms */
  readonly now: number;
}

/** Lets a 200 through. @throws {ProblemError} what the provider refused, for any other HTTP status */
export function requireOk(response: HttpResponse, { settings, now }: DecodeContext): void {
  if (response.status !== 200) throw refusal(response, { settings, now });
}

const refusal = (response: HttpResponse, { settings, now }: DecodeContext) =>
  new ProblemError(problemOfRefusal(response, now, settings.problemOfErrorCode));

/** The JSON object of a 200. @throws {ProblemError} the refusal, or `answerUnreadable` */
export function requireObject(response: HttpResponse, reading: DecodeContext): JsonObject {
  requireOk(response, reading);
  const body = parseJson(response.body);
  if (!isObject(body)) throw unreadable();
  return body;
}

/**
 * A 200 whose body is empty by contract (§2.3: `sms/send`, `unbind-account` …). A tenant that says more than it must, in an
 * object, is believed; a page of HTML is a proxy's, any other JSON is nobody's, and an error code is no success.
 * @throws {ProblemError} the refusal, or `answerUnreadable`
 */
export function requireEmpty(response: HttpResponse, reading: DecodeContext): void {
  requireOk(response, reading);
  if (response.body.trim() === '') return;
  const body = parseJson(response.body);
  if (body === null) return;
  if (!isObject(body)) throw unreadable();
  if (textOf(body, 'error_code') !== '') throw refusal(response, reading);
}
