import { toHalfWidth } from './halfWidth';

/** Mainland numbers are `1` and ten digits: no operator ranges, they change (contract §4.4). */
const MAINLAND = /^1\d{10}$/;
const ABROAD = /^\+(\d{1,4})-(\d{4,14})$/;

/**
 * What was typed or answered as a mobile number, in one spelling: 11 digits for mainland China, `+{area}-{number}` for
 * elsewhere. Takes `138 0013 8000`, `+86-138…`, `0086138…`, full-width digits.
 *
 * @returns `null` for what is no mobile number
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
