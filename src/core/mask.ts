import { MAINLAND } from './areas';
import { splitMobile } from './mobile';

/*
 * How a person's number or address is shown: whole to the person who typed it, masked on a screen that others may see.
 */

/** Stands for at least four figures. */
const HIDDEN = '****';

const MAINLAND_NUMBER = /^1\d{10}$/;

/** How numbers are grouped, by their length; one of another length is not, because countries differ. */
const GROUPS: Readonly<Record<number, RegExp>> = {
  8: /^(\d{4})(\d{4})$/,
  9: /^(\d{3})(\d{3})(\d{3})$/,
  11: /^(\d{3})(\d{4})(\d{4})$/,
};

/**
 * Masks a mobile number: `+86-13800138000` → `138****8000`, `+852-91234567` → `+852 ****4567`. A mainland number shows
 * its first three and last four figures, as is usual there. Any other shows its last four, but never one of its first four,
 * so that at least half stays hidden. Its area code stays.
 *
 * @returns an empty text for what is no number
 */
export function maskMobile(mobile: string): string {
  const parts = splitMobile(mobile);
  if (!parts || parts.number === '') return '';
  const { area, number } = parts;
  if (area !== MAINLAND) return `+${area} ${HIDDEN}${number.slice(4).slice(-4)}`;
  return `${MAINLAND_NUMBER.test(number) ? number.slice(0, 3) : ''}${HIDDEN}${number.slice(4).slice(-4)}`;
}

/**
 * Writes a mobile number in groups, as people read it: `138 0013 8000`, `+852 9123 4567`, `+886 912 345 678`.
 *
 * @param address as `readMobile` spells it; any other text is returned as it is
 */
export function groupMobile(address: string): string {
  const parts = splitMobile(address);
  if (!parts) return address;
  const { area, number } = parts;
  const [, ...groups] =
    (area === MAINLAND || number.length < 11 ? GROUPS[number.length] : null)?.exec(number) ?? [];
  const grouped = groups.length > 0 ? groups.join(' ') : number;
  return area === MAINLAND ? grouped : `+${area} ${grouped}`;
}

/**
 * Masks an email address: `zhangsan@qq.com` → `zh***@qq.com`. Two characters of the name stay, one where it is short; the
 * domain stays.
 *
 * @returns an empty text for what is no address
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '';
  const name = [...email.slice(0, at).trim()];
  return `${name.slice(0, name.length > 3 ? 2 : 1).join('')}***${email.slice(at).trim()}`;
}
