import type { Policy } from './policy';

/** Mobile numbers as the tenant compares and prints them: `+{area}-{number}`. */

export interface AreaCode {
  areaCode: string;
  countryCode: string;
  displayMapping: { 'zh-CN': string; 'zh-TW': string; en: string };
  mobileRegex: string;
  areaCodeSuffixes: string[];
}

function area(
  areaCode: string,
  countryCode: string,
  names: [string, string, string],
  number: string,
): AreaCode {
  return {
    areaCode,
    countryCode,
    displayMapping: { 'zh-CN': names[0], 'zh-TW': names[1], en: names[2] },
    mobileRegex: areaCode === '86' ? `^(\\+86){0,1}\\-?${number}$` : `^\\+${areaCode}\\-?${number}$`,
    areaCodeSuffixes: [],
  };
}

/** The regions this tenant accepts, in the shape of `country-codes` (contract §4.6). */
export const areaCodes: readonly AreaCode[] = [
  area('86', 'CN', ['中国大陆', '中國大陸', 'China'], '1\\d{10}'),
  area('852', 'HK', ['中国香港', '中國香港', 'Hong Kong, China'], '[4-9]\\d{7}'),
  area('853', 'MO', ['中国澳门', '中國澳門', 'Macao, China'], '6\\d{7}'),
  area('886', 'TW', ['中国台湾', '中國台灣', 'Taiwan, China'], '9\\d{8}'),
  area('65', 'SG', ['新加坡', '新加坡', 'Singapore'], '[89]\\d{7}'),
];

/** `13800138000`, `+8613800138000` and `+86-13800138000` all give `+86-13800138000`; null when no region takes it. */
export function internationalMobile(text: string): string | null {
  const home = areaCodes.find((entry) => new RegExp(entry.mobileRegex).test(text));
  if (!home) return null;
  const bare = text.replace('-', '');
  const prefix = `+${home.areaCode}`;
  return `${prefix}-${bare.startsWith(prefix) ? bare.slice(prefix.length) : bare}`;
}

/**
 * Whether the tenant takes a number in this spelling. `country-codes` documents three for mainland China, which is the
 * default; Huawei documents 11 digits only (contract §4.4, §4.6).
 */
export function takesMobile({ product, mobileForms }: Policy, text: string): boolean {
  if (product === 'oneaccess') return /^1\d{10}$/.test(text);
  const number = internationalMobile(text);
  if (number === null || !number.startsWith('+86-') || mobileForms === 'listed') return number !== null;
  return mobileForms === 'national' ? /^1\d{10}$/.test(text) : text === number;
}
