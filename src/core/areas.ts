import type { Language } from './language';

/** A telephone area: a country, or a part of one with a calling code of its own. */
export interface Area {
  /** the calling code, digits only: `852` */
  readonly code: string;
  /** two letters, such as `HK`, because several areas share a code (`+1`); empty where it is unknown */
  readonly country: string;
  /** as the server names it; empty for the areas that `copy/` names */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  /** matches a usual mobile number, alone or after the area code; `null` where no rule is known */
  readonly rule: RegExp | null;
}

/** What is remembered of a chosen area. */
export type AreaChoice = Pick<Area, 'code' | 'country'>;

/** The calling code of mainland China. Its numbers are sent and shown without it, unless the tenant wants it (U13). */
export const MAINLAND = '86';

const builtIn = <Code extends string>(code: Code, country: string, rule: RegExp) => ({
  code,
  country,
  names: {},
  rule,
});

/** The areas that can be chosen without a request. Of an area's rule only the length is certain, so it is all that counts. */
export const BUILT_IN_AREAS = [
  builtIn(MAINLAND, 'CN', /^1\d{10}$/),
  builtIn('852', 'HK', /^\d{8}$/),
  builtIn('853', 'MO', /^\d{8}$/),
  builtIn('886', 'TW', /^\d{9}$/),
] as const satisfies readonly Area[];

export type BuiltInCode = (typeof BUILT_IN_AREAS)[number]['code'];

/** Whether `copy/` names the area of a code. */
export const isBuiltInCode = (code: string): code is BuiltInCode =>
  BUILT_IN_AREAS.some((area) => area.code === code);

/** The built-in areas, and below them those of the server in its order, each once. */
export function joinAreas(told: readonly Area[]): readonly Area[] {
  const others = told.filter(({ code }) => !isBuiltInCode(code));
  return [
    ...BUILT_IN_AREAS,
    ...new Map(others.map((area) => [`${area.code} ${area.country}`, area])).values(),
  ];
}

/**
 * Whether a number looks like a usual mobile number of an area. It advises only: the server decides.
 *
 * @param number digits, without the area code
 * @returns true as well where no rule is known
 */
export function isUsualIn(code: string, number: string, areas: readonly Area[]): boolean {
  const rules = areas.filter((area) => area.code === code).map(({ rule }) => rule);
  const spellings = [number, `+${code}${number}`, `+${code}-${number}`];
  return rules.length === 0 || rules.some((rule) => !rule || spellings.some((one) => rule.test(one)));
}

/** Reads a stored choice; mainland China where there is none. */
export function readAreaChoice(stored: unknown): AreaChoice {
  if (typeof stored === 'object' && stored !== null && 'code' in stored && 'country' in stored) {
    const { code, country } = stored;
    if (typeof code === 'string' && /^\d{1,4}$/.test(code) && typeof country === 'string')
      return { code, country };
  }
  return { code: MAINLAND, country: 'CN' };
}

/** The languages in which a name is looked for, in this order. The server has no names for Hong Kong (contract §4.6). */
const NAMED_IN: Readonly<Record<Language, readonly Language[]>> = {
  'zh-CN': ['zh-CN', 'zh-TW', 'en'],
  'zh-TW': ['zh-TW', 'zh-HK', 'zh-CN', 'en'],
  'zh-HK': ['zh-HK', 'zh-TW', 'zh-CN', 'en'],
  en: ['en', 'zh-CN', 'zh-TW'],
};

/** How the server names an area: in the language, in another one, or by its two letters. */
export const nameOfArea = ({ names, country }: Area, language: Language): string =>
  NAMED_IN[language].map((one) => names[one] ?? '').find((name) => name !== '') ?? country;
