/*
 * Bytes as text and back, without `atob`, `btoa` and `TextDecoder`, which WeChat does not have.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @returns the bytes of base64 or base64url text, padded or not; `null` for anything else */
export function bytesOfBase64(text: string): readonly number[] | null {
  const bytes: number[] = [];
  let bits = 0;
  let bitCount = 0;
  for (const char of text.slice(0, endOfBase64(text)).replace(/-/g, '+').replace(/_/g, '/')) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    bytes.push((bits >> bitCount) & 0xff);
  }
  return bytes;
}

/** Where the padding begins. A pattern such as `/=+$/` takes quadratic time on many `=` before other text. */
function endOfBase64(text: string): number {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '=') end -= 1;
  return end;
}

/** @returns padded base64 text */
export function base64OfBytes(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const chars = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63)).join('');
    text += chars.slice(0, left + 1).padEnd(4, '=');
  }
  return text;
}

/** @returns the text of UTF-8 bytes; `null` where they are not UTF-8 */
export function textOfUtf8(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => '%' + byte.toString(16).padStart(2, '0')).join(''));
  } catch {
    return null;
  }
}
