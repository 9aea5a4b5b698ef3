import { ecb } from '@noble/ciphers/aes.js';
import type { Cipher } from '../core/captcha';
import { base64OfBytes } from './encoding';

/**
 * Encrypts by AES-128/ECB/PKCS7, as AJ-Captcha's clients do when the server sends a key (contract §4.3, U7). It is part of
 * the server's protocol and protects no secret: TLS does that (docs/decisions/0008).
 *
 * @param text ASCII
 * @param key ASCII, 16 characters
 * @returns base64
 * @throws where the key has another length
 */
export const encryptAes = ((text, key) =>
  base64OfBytes(ecb(asciiBytes(key)).encrypt(asciiBytes(text)))) satisfies Cipher;

const asciiBytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
