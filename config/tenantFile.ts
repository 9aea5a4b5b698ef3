import type { SettingsOverrides } from '../src/idaas/overrides';
import type { AccountDeletionValues, BrandValues } from './brand';
import type { TextByLanguage } from './localized';
import type { AgreementsShown, Audience, EnvVersion, Product } from './tenant';

/*
 * What tenant.config.ts may hold. docs/settings.md lists every member; tenantFileSchema.ts checks the values at the build.
 */

/** What is known of one tenant. What is left out has the default that docs/settings.md shows. */
export interface TenantValues {
  /** address of the tenant: `https://host[:port]` without a path */
  readonly origin?: string;
  /** ClientId of the application in the IDaaS console */
  readonly clientId?: string;
  readonly product?: Product;
  readonly audience?: Audience;
  /** the company named on every page, up to 60 characters: one text, or one for each language (`zh-CN`, `zh-TW`, `zh-HK`, `en`) */
  readonly companyName?: TextByLanguage;
  /** address of the service agreement, `https://…` */
  readonly serviceAgreementUrl?: string;
  /** address of the privacy policy, `https://…` */
  readonly privacyPolicyUrl?: string;
  /**
   * How an agreement is opened: `copy` copies its address, `web-view` opens it in a page, which WeChat allows only for a
   * business domain (业务域名) that the mini program's console lists. `copy` is the default, because it works without one.
   */
  readonly agreementsShown?: AgreementsShown;
  /** where customers have their account deleted; not for employees, whose accounts belong to the company */
  readonly accountDeletion?: AccountDeletionValues;
  /** sent as `X-tenant-id`; only for an address that serves several tenants */
  readonly tenantId?: string;
  /** what differs from the preset of the product, single members too (U1–U26) */
  readonly settings?: SettingsOverrides;
}

/** `agreementFiles` of tenant.config.ts: agreements that are in the package, so that people read them without leaving it. */
export interface AgreementFileValues {
  /** the path of a `.md` or `.txt` file with the service agreement: one for all languages, or one for each */
  readonly service?: TextByLanguage;
  /** the same with the privacy policy */
  readonly privacy?: TextByLanguage;
}

/** The contents of tenant.config.ts. */
export interface TenantFile extends TenantValues {
  /** the texts of the agreements, which go into the package, so all versions have the same; they win over the addresses */
  readonly agreementFiles?: AgreementFileValues;
  /** the company's colour, logo, slogan and support; colours and files are of the package, so all versions have the same */
  readonly brand?: BrandValues;
  /**
   * What differs in the develop, trial or release version of the mini program, over the values above. The version is read
   * on the phone, so all of these values are in the package. A version that is not named, or not known, has the values above.
   */
  readonly environments?: { readonly [Version in EnvVersion]?: TenantValues };
}

/**
 * Gives tenant.config.ts its type.
 *
 * @returns `file` itself
 */
export const defineTenant = (file: TenantFile): TenantFile => file;
