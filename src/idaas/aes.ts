import { ecb } from '@noble/ciphers/aes.js';
import { base64OfBytes } from './base64';

/**
 * AES/ECB/PKCS7 with the key as it stands, base64: what AJ-Captcha's clients send when the server gives them a key (U7).
 * Not a protection of anything of ours: TLS is. Both texts are ASCII.
 */
export const encryptAes = (text: string, key: string): string =>
  base64OfBytes(ecb(asciiBytes(key)).encrypt(asciiBytes(text)));

const asciiBytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
