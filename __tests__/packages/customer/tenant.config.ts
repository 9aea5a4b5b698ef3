import { defineTenant } from '../../../config/tenantFile';

/** A company with a customer service chat and a number, which also deletes accounts. */
export default defineTenant({
  brand: { support: { wechat: true, phone: '400 000 0000' } },
  accountDeletion: { phone: '400 000 0000' },
});
