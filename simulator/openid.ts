/** The number that WeChat knows of the user unless the address names another one. */
export const usualMobile = '13800138000';

/** As long as a real one. */
export const newOpenid = (): string => `o${crypto.randomUUID().replaceAll('-', '').slice(0, 27)}`;

/** The WeChat user that this browser had under a key of its storage, or a new one. */
export function keptOpenid(key: string): string {
  const kept = localStorage.getItem(key);
  if (kept !== null) return kept;
  const fresh = newOpenid();
  localStorage.setItem(key, fresh);
  return fresh;
}
