import { BUILT_IN_AREAS, isUsualIn, MAINLAND, type Area } from './areas';
import { toHalfWidth } from './input';

/** A mobile number in its two parts, digits only. */
export interface Mobile {
  /** the calling code of its area */
  readonly area: string;
  /** the national number, without a leading zero where the area's rule has none */
  readonly number: string;
}

/** What a number without an area code is read as. */
export interface Dialling {
  /** the calling code of the chosen area */
  readonly chosen: string;
  readonly areas: readonly Area[];
}

const AT_HOME: Dialling = { chosen: MAINLAND, areas: BUILT_IN_AREAS };

/** Mainland numbers are `1` and ten digits: ranges of operators are not checked, because they change (contract §4.4). */
const MAINLAND_NUMBER = /^1\d{10}$/;

/** Shorter or longer is no number anywhere: with its area code a number has 15 digits at most (E.164). */
const NUMBER_ABROAD = /^\d{4,14}$/;

/** The calling codes as E.164 assigns them: their first digits tell how long they are. */
const CALLING_CODE = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d{2})/;

/** Numbers that can belong to one of the built-in areas only, although no area code is marked as such. */
const UNMISTAKABLE: readonly (readonly [RegExp, area: string])[] = [
  [/^(?:86)?(1[3-9]\d{9})$/, MAINLAND],
  [/^852(\d{8})$/, '852'],
  [/^853(\d{8})$/, '853'],
  [/^(?:8860?|0)(9\d{8})$/, '886'],
];

/**
 * Reads a mobile number, typed or pasted by a person or sent by the server, into one spelling. Accepts `138 0013 8000`,
 * `+86-138…`, `0086138…`, `+852 9123 4567`, `0912…` for Taiwan, and full-width digits. Only what cannot be a number is
 * refused; {@link isUsualMobile} tells whether it fits its area.
 *
 * @returns 11 digits for mainland China, `+{area}-{number}` for any other area, `null` for what is no mobile number
 */
export function readMobile(typed: string, dialling = AT_HOME): string | null {
  const mobile = splitMobile(typed, dialling);
  if (!mobile) return null;
  const { area, number } = mobile;
  if (area === MAINLAND) return MAINLAND_NUMBER.test(number) ? number : null;
  return NUMBER_ABROAD.test(number) ? `+${area}-${number}` : null;
}

/**
 * Splits a number into its area and the rest. The number may be incomplete.
 *
 * @param dialling the area of a number that tells none
 * @returns `null` for a text that holds more than digits and the signs between them, or an unknown area code
 */
export function splitMobile(typed: string, dialling = AT_HOME): Mobile | null {
  const compact = compactOf(typed);
  if (!/^\+?\d[\d-]*$/.test(compact)) return null;
  const digits = compact.replace(/\D/g, '');
  const { chosen, areas } = dialling;
  if (compact.startsWith('+')) {
    const area = areaIn(compact, digits, areas);
    return area === '' ? null : { area, number: nationalIn(area, digits.slice(area.length), areas) };
  }
  const number = nationalIn(chosen, digits, areas);
  return (isUsualIn(chosen, number, areas) ? null : unmistakable(digits)) ?? { area: chosen, number };
}

/**
 * Whether a number looks like a usual one of its area. It advises only: the server decides.
 *
 * @param address as {@link readMobile} spells it
 */
export function isUsualMobile(address: string, areas: readonly Area[]): boolean {
  const mobile = splitMobile(address, { chosen: MAINLAND, areas });
  return mobile !== null && isUsualIn(mobile.area, mobile.number, areas);
}

/** Without blanks, brackets, dots and the invisible signs of copied text; one kind of dash; `+` for `00`. */
const compactOf = (typed: string): string =>
  toHalfWidth(typed)
    .replace(/^\s*tel:/i, '')
    .replace(/[\s().\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^00/, '+');

/** The area code at the beginning of an international number. A dash ends it where it can; empty for none. */
function areaIn(compact: string, digits: string, areas: readonly Area[]): string {
  const [, marked = ''] = /^\+(\d{1,4})-/.exec(compact) ?? [];
  const [assigned = ''] = CALLING_CODE.exec(digits) ?? [];
  const known = areas.map(({ code }) => code).filter((code) => digits.startsWith(code));
  // North America's areas are `1` and three digits; the server may list one as a code of its own.
  if (marked === assigned || known.includes(marked) || /^1\d{3}$/.test(marked)) return marked;
  return known.reduce((longest, code) => (code.length > longest.length ? code : longest), assigned);
}

/** The national number: a leading zero, or the area code once more, is left out where it fits the area's rule only then. */
function nationalIn(area: string, digits: string, areas: readonly Area[]): string {
  const withoutZero = digits.replace(/^0/, '');
  const withoutArea = digits.startsWith(area) ? digits.slice(area.length) : digits;
  const forms = [digits, withoutZero, withoutArea, withoutArea.replace(/^0/, '')];
  return forms.find((form) => isUsualIn(area, form, areas)) ?? digits;
}

function unmistakable(digits: string): Mobile | null {
  const matches = UNMISTAKABLE.flatMap(([form, area]) => {
    const number = form.exec(digits)?.[1];
    return number === undefined ? [] : [{ area, number }];
  });
  return matches[0] ?? null;
}
