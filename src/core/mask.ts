/*
 * What of a person's number or address may stand on a screen that others can see: enough to recognise one's own,
 * too little to use.
 */

const HIDDEN = '****';

/**
 * `+86-13800138000` → `+86-138****8000`; the country code stays where there is one (contract §6 prints both forms).
 * A short number shows its last two figures at the most; what is no number at all shows nothing.
 */
export function maskMobile(mobile: string): string {
  if (!/^\s*\+?[\d\s-]+$/.test(mobile)) return '';
  // A country code is told by the sign behind it; without one only our own is known.
  const country = /\+86|\+\d{1,4}(?=[-\s])/.exec(mobile)?.[0] ?? '';
  const number = mobile.replace(country, '').replace(/\D/g, '');
  if (number === '') return '';
  const prefix = country === '' ? '' : `${country}-`;
  if (number.length < 7) return `${prefix}${HIDDEN}${number.length > 2 ? number.slice(-2) : ''}`;
  return `${prefix}${number.slice(0, Math.max(0, number.length - 8))}${HIDDEN}${number.slice(-4)}`;
}

/** `zhangsan@qq.com` → `zh***@qq.com`: two characters of the name, one where it is short; the domain stays. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '';
  const name = [...email.slice(0, at).trim()];
  return `${name.slice(0, name.length > 3 ? 2 : 1).join('')}***${email.slice(at).trim()}`;
}
