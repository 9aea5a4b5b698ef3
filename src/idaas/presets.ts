import type { IdaasSettings, Product } from './settings';

const SHARED: IdaasSettings = {
  phoneCodeField: 'wechat_code',
  defaultCodeMethods: ['mobile'],
  offerWechatPhone: true,
  offerPassword: true,
  readPersonFromIdToken: true,
};

/** The settings a product starts from; a line here is a difference the vendor's pages show. */
const PRESETS: Record<Product, IdaasSettings> = {
  eiam: SHARED,
  ciam: SHARED,
  oneaccess: SHARED,
};

export const settingsOf = (product: Product): IdaasSettings => PRESETS[product];
