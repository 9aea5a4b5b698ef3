import { z } from 'zod';
import { anyOf, refusedBy } from './accepted';
import { lookSchemas } from './look/schemas';
import { settingsSchema } from './idaasSettings';
import { settingNames, settings } from './settings';
import type { Setting, SettingName } from './settings';
import type { TenantFile } from './tenantFile';
import { wrongWith } from './values';

/** A member that is a text: it accepts what the setting of the same meaning accepts in the shell. */
const textOf = (name: SettingName) => {
  const { allowed }: Setting = settings[name];
  return z.string(allowed).check(({ value, issues }) => {
    const wrong = wrongWith(name, value);
    if (wrong) issues.push({ code: 'custom', input: value, message: allowed, params: { wrong } });
  });
};

const members = settingNames.flatMap((name) => {
  const { member }: Setting = settings[name];
  return member === undefined || member === 'brand.color' ? [] : [[member, textOf(name)] as const];
});

const { companyName, accountDeletion, agreementFiles, brand } = lookSchemas(
  textOf('TARO_APP_COMPANY_NAME'),
  textOf('TARO_APP_BRAND_COLOR'),
);
const values = { ...Object.fromEntries(members), companyName, accountDeletion, settings: settingsSchema };
const versions = { develop: anyOf(values), trial: anyOf(values), release: anyOf(values) };
const schema = anyOf({ ...values, agreementFiles, brand, environments: anyOf(versions) });

/**
 * Says what is wrong with the contents of tenant.config.ts.
 *
 * @param file what the file exports by default
 * @param source what the file is called
 * @returns a message for each wrong value: its place, what is wrong, and what is accepted
 */
export const wrongInFile = (file: unknown, source: string): string[] => refusedBy(schema, file, source);

/** Whether a value may be read as the contents of tenant.config.ts: exactly where {@link wrongInFile} finds nothing. */
export const isTenantFile = (file: unknown): file is TenantFile => schema.safeParse(file).success;
