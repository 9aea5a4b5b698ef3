import { toHalfWidth } from './input';

/** Mainland numbers are `1` and ten digits: ranges of operators are not checked, because they change (contract §4.4). */
const MAINLAND = /^1\d{10}$/;
const ABROAD = /^\+(\d{1,4})-(\d{4,14})$/;

/**
 * Reads a mobile number, typed by a person or sent by the server, into one spelling. Accepts `138 0013 8000`, `+86-138…`,
 * `0086138…` and full-width digits.
 *
 * @returns 11 digits for mainland China, `+{area}-{number}` for any other country, `null` for what is no mobile number
 */
export function readMobile(typed: string): string | null {
  const compact = toHalfWidth(typed)
    .replace(/[\s().]/g, '')
    .replace(/^00/, '+');
  const digits = compact.replace(/-/g, '');
  const national = digits.replace(/^\+?86/, '');
  if (MAINLAND.test(national)) return national;
  return ABROAD.test(compact) && !compact.startsWith('+86-') ? compact : null;
}
