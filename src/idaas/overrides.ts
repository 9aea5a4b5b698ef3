import type { IdaasSettings } from './settings';

/** The settings that have members of their own. */
type WithMembers =
  | 'codeLength'
  | 'mfa'
  | 'signOut'
  | 'forgottenPassword'
  | 'paths'
  | 'problemOfErrorCode'
  | 'extraRegisterFields';

/** What differs from the preset of a product: any settings, and of a setting with members any members. */
export type SettingsOverrides = Partial<Omit<IdaasSettings, WithMembers>> & {
  readonly [Name in WithMembers]?: Partial<IdaasSettings[Name]>;
};

/**
 * Puts overrides over settings, or over other overrides. Of a setting with members, those that `over` does not name stay.
 *
 * @returns a new value of the kind of `base`
 */
export function mergeSettings<Base extends SettingsOverrides>(base: Base, over: SettingsOverrides): Base {
  return {
    ...base,
    ...over,
    ...(over.codeLength && { codeLength: { ...base.codeLength, ...over.codeLength } }),
    ...(over.mfa && { mfa: { ...base.mfa, ...over.mfa } }),
    ...(over.signOut && { signOut: { ...base.signOut, ...over.signOut } }),
    ...(over.forgottenPassword && {
      forgottenPassword: { ...base.forgottenPassword, ...over.forgottenPassword },
    }),
    ...(over.paths && { paths: { ...base.paths, ...over.paths } }),
    ...(over.problemOfErrorCode && {
      problemOfErrorCode: { ...base.problemOfErrorCode, ...over.problemOfErrorCode },
    }),
    ...(over.extraRegisterFields && {
      extraRegisterFields: { ...base.extraRegisterFields, ...over.extraRegisterFields },
    }),
  };
}
