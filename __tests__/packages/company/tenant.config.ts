import { defineTenant } from '../../../config/tenantFile';
import { companyNames } from '../companyNames';

/** A company whose second factor cannot be given in the mini program (U14), and whose privacy policy is in the package. */
export default defineTenant({
  companyName: companyNames,
  agreementFiles: {
    privacy: {
      'zh-CN': '__tests__/packages/agreements/privacy.md',
      en: '__tests__/packages/agreements/privacy.en.md',
    },
  },
  settings: { mfa: { enabled: false } },
});
