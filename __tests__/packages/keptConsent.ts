import { digestsOf, readAgreements } from '../../config/agreements';
import { localized } from '../../config/localized';
import { projectRoot } from '../../scripts/taro';
import { agreementVersion } from '../../src/core/consent';
import companyFile from './company/tenant.config';
import { packages, type PackageName } from './index';

const { TARO_APP_SERVICE_AGREEMENT_URL: service = '', TARO_APP_PRIVACY_POLICY_URL: privacy = '' } =
  packages.employee.settings;

/** The company's own package holds the text of one agreement. */
function privacyOf(name: PackageName): string {
  if (name !== 'company') return privacy;
  const files = { service: '', privacy: localized(companyFile.agreementFiles?.privacy) };
  return digestsOf(readAgreements(projectRoot, files)).privacy;
}

/** What a phone has in storage when its user agreed at an earlier visit: for what comes after the agreement. */
export const keptConsent = {
  key: 'idaas.kept',
  valueIn: (name: PackageName) => ({
    consent: {
      version: agreementVersion({ service, privacy: privacyOf(name) }),
      at: Date.UTC(2026, 0, 1, 2, 0),
    },
  }),
} as const;
