import { localized } from '../../config/localized';
import type { Language } from '../../src/core/language';
import { textIn } from '../../src/core/localized';
import airline from './brands/airline.config';
import tea from './brands/tea.config';
import type { TestPackage } from './cache';

/** Two more companies, which differ from ours by their tenant file and its logos only. */
const files = { airline, tea } as const;

export type BrandName = keyof typeof files;

export const isBrand = (name: string): name is BrandName => name in files;

/** What the company calls itself. */
export const companyOfBrand = (name: BrandName, language: Language): string =>
  textIn(localized(files[name].companyName), language);

const folder = '__tests__/packages/brands';

/**
 * Our app for one of these companies.
 * @param unset settings that leave everything to the tenant file
 */
export const brandPackage = <Name extends BrandName>(
  name: Name,
  unset: Readonly<Record<string, string>>,
): TestPackage & { readonly name: Name } => ({
  name,
  sources: ['src', folder],
  settings: { ...unset, TENANT_FILE: `${folder}/${name}.config.ts` },
});
