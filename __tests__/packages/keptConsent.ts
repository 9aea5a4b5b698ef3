import { packages } from './index';

const { TARO_APP_SERVICE_AGREEMENT_URL: service, TARO_APP_PRIVACY_POLICY_URL: privacy } =
  packages.employee.settings;

/** What a phone has in storage when its user agreed at an earlier visit: for what comes after the agreement. */
export const keptConsent = {
  key: 'idaas.kept',
  value: { consent: { version: `${service} ${privacy}`, at: Date.UTC(2026, 0, 1, 2, 0) } },
} as const;
