import { z } from 'zod';
import type { Policy } from '../policy';

/** What single values of a request may look like. How pages are named: `CallShape` in shape.ts. */

/** Any text that is not empty, as typed: user names and passwords keep their blanks. */
export const text = z.string().min(1, 'empty');

/**
 * A code or token without blanks. Seed 004 prints a login code with a leading blank; in a header such a blank would be
 * lost on the way, so it is a misprint (contract §10, 2).
 */
export const token = z.string().regex(/^\S+$/, 'empty, or with blanks');

/** A header value: printable ASCII (contract §2.2). */
export const printable = z.string().regex(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/, 'not printable ASCII');

export const email = z.email('no email address');

/** Every page prints 11 digits; the tenant itself answers `+86-152…` and `+{area}-{number}` (contract §4.4, §4.6). */
const anywhere = z
  .string()
  .regex(/^(1\d{10}|\+86-1\d{10}|\+(?!86-)\d{1,4}-\d{4,14})$/, 'neither 11 digits nor +{area}-{number}');
/** Huawei: digits only, length 11 (HG SendSmsVerifyCode). */
const elevenDigits = z.string().regex(/^\d{11}$/, 'not 11 digits');

/** A mobile number as a client may send it to a tenant with this policy. */
export const mobile = ({ product }: Policy) => (product === 'oneaccess' ? elevenDigits : anywhere);

/** The x of the piece in pixels of the picture, y always 5.0, as JSON text (contract §4.3, §11 U9). */
const plainPoint = z.string().regex(/^\{"x":\d+\.\d+,"y":5\.0\}$/, 'not {"x":237.0,"y":5.0}');
const encryptedPoint = z.base64('not base64');

/** AJ-Captcha encrypts the point when it hands out a key; the vendor prints a key and plain text (contract §10, 16). */
export const point = ({ captchaEncryption }: Policy) =>
  captchaEncryption === 'none' ? plainPoint : encryptedPoint;
