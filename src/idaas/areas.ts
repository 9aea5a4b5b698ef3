import type { Area } from '../core/areas';
import { LANGUAGE_CODES } from '../core/language';
import type { HttpRequest, HttpResponse } from '../core/ports';
import { isObject, requireObject, textOf, unreadable } from './decode';
import type { DecodeContext, JsonObject } from './decode';
import { get, type RequestContext } from './http';

/** Asks for the areas whose mobile numbers the tenant takes. Contract §4.6. */
export const countryCodesRequest = (context: RequestContext): HttpRequest => get(context, 'countryCodes', {});

/**
 * Reads the areas, in the server's order. An entry without a calling code is left out, because its numbers cannot be written.
 *
 * @throws {ProblemError} what the provider refused, or `answerUnreadable` where there is no list
 */
export function readCountryCodes(response: HttpResponse, context: DecodeContext): readonly Area[] {
  const list = requireObject(response, context)['phoneAreaCodeDefinitions'];
  if (!Array.isArray(list)) throw unreadable();
  return list
    .filter(isObject)
    .map(readArea)
    .filter(({ code }) => code !== '');
}

function readArea(entry: JsonObject): Area {
  const names = isObject(entry['displayMapping']) ? entry['displayMapping'] : {};
  return {
    code: /^\+?([1-9]\d{0,3})$/.exec(textOf(entry, 'areaCode'))?.[1] ?? '',
    country: textOf(entry, 'countryCode'),
    names: Object.fromEntries(LANGUAGE_CODES.map((language) => [language, textOf(names, language)])),
    rule: ruleOf(textOf(entry, 'mobileRegex')),
  };
}

/** Digits, the signs of a number, and the operators that mean the same in Java and here. */
const SAME_IN_JAVA = /^(?:[\^$()|?:*,\d+.{}-]|\[[\d^-]+\]|\\[d+\-s.()])*$/;
/** A group that is repeated without a limit may take very long to fail. */
const REPEATED_GROUP = /\)(?:[*+]|\{\d+,\})/;

/**
 * The rule for a number. It is written for Java, and it advises only, so one that might mean something else here is no rule.
 *
 * @returns `null` for none that is sure
 */
function ruleOf(pattern: string): RegExp | null {
  if (pattern === '' || !SAME_IN_JAVA.test(pattern) || REPEATED_GROUP.test(pattern)) return null;
  try {
    // Java compares the whole text.
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return null;
  }
}
