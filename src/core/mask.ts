/*
 * How a person's number or address is shown on a screen that others may see: enough to recognise one's own.
 */

/** Stands for at least four figures. */
const HIDDEN = '****';

const MAINLAND = /^1\d{10}$/;

/**
 * Masks a mobile number: `+86-13800138000` → `+86-138****8000`, `+852-91234567` → `+852-****4567`. A mainland number shows
 * its first three and last four figures, as is usual there. Any other shows its last four, but never one of its first four,
 * so that at least half stays hidden. The country code stays (contract §6 prints numbers with and without it).
 *
 * @returns an empty text for what is no number
 */
export function maskMobile(mobile: string): string {
  if (!/^\s*\+?[\d\s-]+$/.test(mobile)) return '';
  // The end of a country code can be seen only where a sign follows it; of those without, only +86 is known.
  const country = /\+86|\+\d{1,4}(?=[-\s])/.exec(mobile)?.[0] ?? '';
  const number = mobile.replace(country, '').replace(/\D/g, '');
  if (number === '') return '';
  const isMainland = (country === '' || country === '+86') && MAINLAND.test(number);
  const prefix = country === '' ? '' : `${country}-`;
  return `${prefix}${isMainland ? number.slice(0, 3) : ''}${HIDDEN}${number.slice(4).slice(-4)}`;
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
