import type { TenantValues } from './tenantFile';

/**
 * The settings of the build, one row each. `.env.example`, docs/settings.md and the error messages are written from this
 * table; only `tenant.ts` and `scripts/start.ts` read the values.
 *
 * The values come from the shell or from `.env` files (see `environment.ts`); the shell has precedence. Both have precedence
 * over the member of the same meaning in tenant.config.ts. They become part of the package that WeChat serves to every user,
 * so they must hold no secret.
 */
export interface Setting {
  /** the member of tenant.config.ts that says the same; TARO_APP_ID has none, because Taro reads it itself */
  readonly member?: Exclude<keyof TenantValues, 'settings' | 'accountDeletion'> | 'brand.color';
  /** what the value is, in one sentence */
  readonly meaning: string;
  /** which values are accepted, in words */
  readonly allowed: string;
  /** what happens if it is not set, in words */
  readonly unset: string;
  readonly example: string;
}

export const settings = {
  TARO_APP_IDAAS_ORIGIN: {
    member: 'origin',
    meaning: 'Address of your BambooCloud IDaaS tenant.',
    allowed: 'https://host[:port] without a path; http:// only for 127.0.0.1, localhost and [::1]',
    unset: 'production: the build stops; development: the sandbox, http://127.0.0.1:4010',
    example: 'https://login.example.com',
  },
  TARO_APP_IDAAS_CLIENT_ID: {
    member: 'clientId',
    meaning: 'ClientId of the application in the IDaaS console; sent as X-client-id.',
    allowed: 'printable ASCII without spaces',
    unset: "production: the build stops; development with a loopback origin: the sandbox's client id",
    example: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  },
  TARO_APP_IDAAS_PRODUCT: {
    member: 'product',
    meaning: 'Product that the tenant runs on; requests differ between them. oneaccess is experimental.',
    allowed: 'eiam | ciam | oneaccess',
    unset: 'eiam',
    example: 'eiam',
  },
  TARO_APP_AUDIENCE: {
    member: 'audience',
    meaning: 'Who signs in: members of one company, or the public, who see home as guests first.',
    allowed: 'employee | customer',
    unset: 'customer when the product is ciam, otherwise employee',
    example: 'employee',
  },
  TARO_APP_ID: {
    meaning: 'Appid of the mini program; Taro writes it into dist/project.config.json.',
    allowed: 'wx followed by 16 characters 0-9 a-f',
    unset: 'the one in project.config.json, touristappid, which allows no upload and no real login code',
    example: 'wx0123456789abcdef',
  },
  TARO_APP_COMPANY_NAME: {
    member: 'companyName',
    meaning: 'Company named on every page. In tenant.config.ts also one name for each language.',
    allowed: 'any text up to 60 characters',
    unset: 'no name is shown',
    example: '示例科技 Example Ltd.',
  },
  TARO_APP_SERVICE_AGREEMENT_URL: {
    member: 'serviceAgreementUrl',
    meaning: 'Address of the service agreement that users agree to.',
    allowed: 'an https:// address',
    unset: 'no link',
    example: 'https://www.example.com/terms',
  },
  TARO_APP_PRIVACY_POLICY_URL: {
    member: 'privacyPolicyUrl',
    meaning: 'Address of the privacy policy that users agree to.',
    allowed: 'an https:// address',
    unset: "no link; WeChat's review expects one",
    example: 'https://www.example.com/privacy',
  },
  TARO_APP_AGREEMENTS_SHOWN: {
    member: 'agreementsShown',
    meaning:
      'How an agreement is opened: copy copies its address; web-view opens it in a page, which needs a business domain (业务域名) in the console of the mini program.',
    allowed: 'copy | web-view',
    unset: 'copy, which works without a business domain',
    example: 'web-view',
  },
  TARO_APP_BRAND_COLOR: {
    member: 'brand.color',
    meaning: 'Colour of buttons, icons and the tint of pages. The shade for the dark theme is computed.',
    allowed: '# and six digits 0-9 a-f, dark enough for white words (contrast 4.5 : 1)',
    unset: '#067f3c, a green',
    example: '#1a56db',
  },
  TARO_APP_IDAAS_TENANT_ID: {
    member: 'tenantId',
    meaning: 'Tenant id, sent as X-tenant-id; for an address that serves several tenants.',
    allowed: 'printable ASCII without spaces',
    unset: 'the header is not sent',
    example: 'example-tenant',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** The names of the table, in its order. */
export const settingNames: readonly SettingName[] = Object.keys(settings).filter(
  (name): name is SettingName => name in settings,
);

/** Raw values by name, from the shell and the `.env` files. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A message about one setting: what is wrong, what is accepted, and an example. */
export function problemWith(name: SettingName, wrong: string): string {
  const { allowed, example } = settings[name];
  return `${name} ${wrong}\n    accepted: ${allowed}\n    example:  ${name}=${example}`;
}
