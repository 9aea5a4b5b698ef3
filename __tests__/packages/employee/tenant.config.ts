import { defineTenant } from '../../../config/tenantFile';
import { companyNames } from '../companyNames';

/** A company whose administrators answer in WeChat's customer service chat. */
export default defineTenant({
  companyName: companyNames,
  brand: { support: { wechat: true } },
});
