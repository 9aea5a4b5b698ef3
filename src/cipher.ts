import type { Cipher } from './core/captcha';
import type * as Aes from './idaas/aes';

/**
 * The cipher of puzzle solutions. It is not part of `compose.ts`, so that it comes with the subpackage; and it is loaded at its
 * first use, because making its tables takes about 25 ms of script and most tenants want no solution encrypted. `import()`
 * would make bundlers load a file of its own, which a mini program cannot.
 */
export const cipher: Cipher = (text, key) => {
  const { encryptAes } = require('./idaas/aes') as typeof Aes;
  return encryptAes(text, key);
};
