import { defineTenant } from '../../config/tenantFile';

/** Sets nothing: packages under test are built in the place of a developer's tenant.config.ts with this file. */
export default defineTenant({});
