import { defineTenant } from '../../../config/tenantFile';

/** A company whose administrators answer in WeChat's customer service chat. */
export default defineTenant({ brand: { support: { wechat: true } } });
