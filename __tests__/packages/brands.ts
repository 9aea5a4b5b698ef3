import type { TestPackage } from './cache';

/** Two more companies, which differ from ours by their tenant file and its logos only. */
export const BRANDS = ['airline', 'tea'] as const;
export type BrandName = (typeof BRANDS)[number];

/** What they call themselves in simplified Chinese; a test holds it against their tenant files. */
export const brandCompany: Readonly<Record<BrandName, string>> = { airline: '云杉航空', tea: '小满茶铺' };

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
