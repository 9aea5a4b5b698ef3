import { z } from 'zod';
import { problemCodes } from '../src/core/problems';
import { PATHS, type PathName } from '../src/idaas/paths';
import type { SettingsOverrides } from '../src/idaas/overrides';
import type { IdaasSettings } from '../src/idaas/settings';
import { anyOf, oneOf, orNull, text, whole, words } from './accepted';

/*
 * What `settings` of tenant.config.ts accepts. The text given to each schema says what is accepted, in the messages of the build.
 */

const MS = 'a whole number of milliseconds, at least 1';
const HEADER = 'the name of a header: letters, digits, - and _';
const NOT_EMPTY = 'a text that is not empty';

const yesOrNo = z.boolean('true or false');
const ms = (accepted: string) => whole(1, Number.MAX_SAFE_INTEGER, accepted);
const header = (accepted: string) => text(/^[\w-]+$/, accepted);
const notEmpty = (accepted: string) => text(/\S/, accepted);
const renewalHeaders = ['session-token', 'X-session-token', 'both'] as const;
const path = text(/^\/(?!\/)[^\s?#]*$/, 'a path from the root, such as /api/v2/sdk/captcha');
const webAddress = (accepted: string) => text(/^https:\/\/\S+$/, accepted);
const codeMethods = z
  .array(oneOf('mobile', 'email'), 'a list of mobile, email or both')
  .min(1, 'a list of mobile, email or both');
const errorCode = text(
  /^(?!IDAAS\.)[^\sa-z]+$/,
  'error codes in capitals and without IDAAS., such as SDK.LOGIN.1003',
);

const pathNames = Object.keys(PATHS).filter((name): name is PathName => name in PATHS);

/** The type of each member that a setting may be given. */
type Accepted = { readonly [Name in keyof IdaasSettings]: z.ZodType<Required<SettingsOverrides>[Name]> };

/** A schema for each member of {@link IdaasSettings}: without one for a new setting this does not compile. */
const schemas = {
  phoneCodeField: oneOf('wechat_code', 'wchat_code', 'both'),
  defaultCodeMethods: codeMethods,
  offerWechatPhone: yesOrNo,
  offerPassword: yesOrNo,
  offerBoundAccounts: yesOrNo,
  offerMobileChange: yesOrNo,
  stateTokenMs: orNull(ms, MS),
  captchaEncryption: oneOf('none', 'aes-ecb', 'auto'),
  captchaFallbackWidth: whole(50, 2000, 'a whole number of pixels, 50 to 2000'),
  captcha: oneOf('required', 'skip'),
  codeLength: anyOf({
    min: whole(1, 32, 'a whole number of characters, 1 to 32'),
    max: whole(1, 32, 'a whole number of characters, 1 to 32'),
  }),
  resendMs: ms(MS),
  mobileFormat: oneOf('national', '+86-national'),
  mfa: anyOf({
    enabled: yesOrNo,
    smsType: notEmpty(NOT_EMPTY),
    emailType: notEmpty(NOT_EMPTY),
    mobileLookup: yesOrNo,
  }),
  forgottenPassword: anyOf({
    enabled: yesOrNo,
    methods: codeMethods,
    smsType: notEmpty(NOT_EMPTY),
    emailType: notEmpty(NOT_EMPTY),
    url: orNull(webAddress, 'an https address'),
    text: orNull(notEmpty, NOT_EMPTY),
  }),
  renewalHeader: orNull(() => oneOf(...renewalHeaders), words(...renewalHeaders)),
  signOut: anyOf({
    mode: oneOf('local', 'remote'),
    proof: oneOf('session-header', 'bearer'),
  }),
  expectedIssuer: orNull(notEmpty, NOT_EMPTY),
  expectedAudience: orNull(notEmpty, NOT_EMPTY),
  problemOfErrorCode: z.record(errorCode, oneOf(...problemCodes()), 'error codes with what each means'),
  extraRegisterFields: z.record(
    notEmpty(NOT_EMPTY),
    z.string('a text'),
    'names of members, each with a text',
  ),
  phoneLogin: yesOrNo,
  traceHeader: orNull(header, HEADER),
  paths: z.partialRecord(
    oneOf(...pathNames),
    path,
    `an object with any of these members: ${pathNames.join(', ')}`,
  ),
} satisfies Accepted;

/** `settings` of tenant.config.ts: any of the settings. */
export const settingsSchema = anyOf(schemas);
