import { defineTenant } from '../../../config/tenantFile';
import { companyNames } from '../companyNames';

/** A company whose second factor cannot be given in the mini program (U14). */
export default defineTenant({ companyName: companyNames, settings: { mfa: { enabled: false } } });
