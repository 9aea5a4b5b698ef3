import type { Cipher } from './core/captcha';

/**
 * The cipher of puzzle solutions. It is loaded at its first use, because making its tables takes about 25 ms of script and
 * most tenants want no solution encrypted; and it is not part of `compose.ts`, so that it comes with the subpackage.
 */
export const cipher: Cipher = async (text, key) => {
  const { encryptAes } = await import('./idaas/aes');
  return encryptAes(text, key);
};
