import { defineTenant } from '../../../config/tenantFile';
import { companyNames } from '../companyNames';

/** A company with a customer service chat and a number, which also deletes accounts. */
export default defineTenant({
  companyName: companyNames,
  brand: { support: { wechat: true, phone: '400 000 0000' } },
  accountDeletion: { phone: '400 000 0000' },
});
