/**
 * The build-time settings, one row each. This table is the documentation: `.env.example` and the error
 * messages are written from it, and nothing else in the project reads these names.
 *
 * They come from the shell or from `.env` files (see `environment.ts`); the shell wins. They are public:
 * everything here ends up in the package that WeChat serves to every user, so no secret belongs here.
 */
export interface Setting {
  /** What the value is for, in one sentence. */
  readonly meaning: string;
  /** Which values are accepted, in words. */
  readonly allowed: string;
  /** What happens when it is not set, in words. */
  readonly unset: string;
  readonly example: string;
}

export const settings = {
  TARO_APP_IDAAS_ORIGIN: {
    meaning: 'Where your BambooCloud IDaaS tenant answers.',
    allowed: 'https://host[:port] without a path; http:// only for 127.0.0.1, localhost and [::1]',
    unset: 'production: the build stops; development: the sandbox, http://127.0.0.1:4010',
    example: 'https://login.example.com',
  },
  TARO_APP_IDAAS_CLIENT_ID: {
    meaning: "The application's authorization id in the IDaaS console; sent as X-client-id.",
    allowed: 'printable ASCII without blanks',
    unset: "production: the build stops; development with a loopback origin: the sandbox's client id",
    example: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  },
  TARO_APP_IDAAS_PRODUCT: {
    meaning: 'Which product the tenant runs on; the wire format differs a little between them.',
    allowed: 'eiam | ciam | oneaccess',
    unset: 'eiam',
    example: 'eiam',
  },
  TARO_APP_AUDIENCE: {
    meaning: 'Who signs in: members of one company, or the public (guests may look around first).',
    allowed: 'employee | customer',
    unset: 'customer when the product is ciam, otherwise employee',
    example: 'employee',
  },
  TARO_APP_ID: {
    meaning: "The mini program's appid; Taro writes it into project.config.json.",
    allowed: 'wx followed by 16 characters 0-9 a-f',
    unset: 'the appid in project.config.json (touristappid: no upload, no real login code)',
    example: 'wx0123456789abcdef',
  },
  TARO_APP_COMPANY_NAME: {
    meaning: 'The company named on the welcome page.',
    allowed: 'any text up to 60 characters',
    unset: 'no name is shown',
    example: '示例科技 Example Ltd.',
  },
  TARO_APP_SERVICE_AGREEMENT_URL: {
    meaning: 'The service agreement people can read before they agree.',
    allowed: 'an https:// address',
    unset: 'no link',
    example: 'https://www.example.com/terms',
  },
  TARO_APP_PRIVACY_POLICY_URL: {
    meaning: 'The privacy policy people can read before they agree.',
    allowed: 'an https:// address',
    unset: 'no link (WeChat review expects one)',
    example: 'https://www.example.com/privacy',
  },
  TARO_APP_IDAAS_TENANT_ID: {
    meaning: 'The tenant id; sent as X-tenant-id where one address serves several tenants.',
    allowed: 'printable ASCII without blanks',
    unset: 'the header is not sent',
    example: 'example-tenant',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** Raw values by name, as the shell and the `.env` files give them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One problem in plain words: what is wrong, what is accepted, what to write. */
export function problemWith(name: SettingName, wrong: string): string {
  const { allowed, example } = settings[name];
  return `${name} ${wrong}\n    accepted: ${allowed}\n    example:  ${name}=${example}`;
}
