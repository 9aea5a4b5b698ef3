import type { CodeMethod } from '../core/flow';

/** The three dialects of the same product (contract §9): employees, customers, and Huawei's OneAccess. */
export type Product = 'eiam' | 'ciam' | 'oneaccess';

/** What every request needs to know of a tenant; the rest of its behaviour is in {@link IdaasSettings}. */
export interface Tenant {
  /** `https://{your_domain}`, without a path; may as well be a reverse proxy of yours (U25) */
  readonly origin: string;
  readonly clientId: string;
  readonly product: Product;
  /** `X-tenant-id`, only for ISV applications; empty sends none (U20) */
  readonly tenantId: string;
}

/**
 * What the vendor's pages leave open, each with a setting that survives either answer (contract §11, U1–U26).
 * Change one here, or per product in `presets.ts`, and nowhere else.
 */
export interface IdaasSettings {
  /** U1: the pages print both spellings of the phone code's field */
  readonly phoneCodeField: 'wechat_code' | 'wchat_code' | 'both';
  /** U2: offered when `data` is null, empty or unreadable */
  readonly defaultCodeMethods: readonly CodeMethod[];
  /** U2: the phone button, wherever a step allows it */
  readonly offerWechatPhone: boolean;
  /** U2: user name and password, for SOCIAL_BIND only */
  readonly offerPassword: boolean;
  /** U18: false where nobody may read the id token on the phone */
  readonly readPersonFromIdToken: boolean;
}
