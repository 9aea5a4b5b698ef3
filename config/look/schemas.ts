import { z } from 'zod';
import { LANGUAGE_CODES } from '../../src/core/language';
import { anyOf, text, words } from '../accepted';

/* What the brand's part of tenant.config.ts accepts. */

const SLOGAN_LENGTH = 60;

const byLanguage = (one: z.ZodType, accepted: string) =>
  z.union([one, z.partialRecord(z.enum(LANGUAGE_CODES, words(...LANGUAGE_CODES)), one, accepted)], accepted);

const languages = words(...LANGUAGE_CODES);
const phone = text(/^\+?[\d -]{3,20}$/, 'a number that a phone can dial: digits, blanks, - and a + in front');
const page = text(
  /^[\w-]+(\/[\w-]+)+$/,
  'the route of a page in this package without a slash in front, such as pages/help/index',
);
const logo = z.string('the path of a png, jpg or svg file');
const webAddress = text(/^https:\/\/\S+$/, 'an https address');
const agreement = byLanguage(
  z.string('the path of a file'),
  `the path of a .md or .txt file, or one for each of ${languages}`,
);
const slogan = z.string('a text').max(SLOGAN_LENGTH, `any text up to ${SLOGAN_LENGTH} characters`);

/**
 * @param companyName of one language
 * @param color the company's
 */
export const lookSchemas = (companyName: z.ZodType, color: z.ZodType) => ({
  companyName: byLanguage(companyName, `any text up to 60 characters, or one for each of ${languages}`),
  agreementFiles: anyOf({ service: agreement, privacy: agreement }),
  accountDeletion: anyOf({ url: webAddress, phone, page }),
  brand: anyOf({
    color,
    logo,
    logoDark: logo,
    slogan: byLanguage(slogan, `any text up to ${SLOGAN_LENGTH} characters, or one for each of ${languages}`),
    support: anyOf({ phone, wechat: z.boolean('true or false'), page }),
  }),
});
