import { randomInt } from 'node:crypto';

const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function pick(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** An unguessable value of letters and digits, like the session tokens in the seeds. */
export const opaqueText = (length: number): string => pick(alphanumerics, length);

/** Lower-case hexadecimal digits. */
export const opaqueHex = (length: number): string => pick('0123456789abcdef', length);

export const opaqueDigits = (length: number): string => pick('0123456789', length);
