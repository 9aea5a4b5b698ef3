import { defineTenant } from '../../../config/tenantFile';

/** A company whose second factor cannot be given in the mini program (U14). */
export default defineTenant({ settings: { mfa: { enabled: false } } });
